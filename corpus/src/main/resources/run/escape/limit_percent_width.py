# attempt: Formats a number to a billion columns.
# expect: limit: memory
print("ESCAPED", len("%100000000000d" % 1))
