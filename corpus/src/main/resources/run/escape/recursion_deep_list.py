# attempt: Prints, compares, copies and drops a list nested a hundred thousand deep.
# expect: refused: RecursionError
l = []
for _ in range(100000):
    l = [l]
print("ESCAPED", repr(l))
