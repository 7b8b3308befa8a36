# attempt: Opens a stream by the number of its descriptor.
# expect: refused: OSError
print("ESCAPED", open(0, closefd=False).fileno())
