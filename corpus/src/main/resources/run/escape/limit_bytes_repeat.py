# attempt: Makes bytes, byte arrays and tuples of hundreds of billions.
# expect: limit: memory
for f in (lambda: bytes(10 ** 11), lambda: bytearray(10 ** 11), lambda: (1,) * 10 ** 11, lambda: b"ab" * 10 ** 11):
    f()
print("ESCAPED")
