# attempt: Makes a list of a trillion.
# expect: limit: memory
print("ESCAPED", len([0] * 10 ** 12))
