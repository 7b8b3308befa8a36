# attempt: Repeats a string ten billion times.
# expect: limit: memory
print("ESCAPED", len("a" * 10 ** 11))
