# attempt: Computes 10**10**10.
# expect: limit: memory
print("ESCAPED", (10 ** 10 ** 10).bit_length())
