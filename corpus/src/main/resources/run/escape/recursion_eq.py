# attempt: Compares two lists that contain one another.
# expect: refused: RecursionError
a, b = [], []
a.append(b)
b.append(a)
print("ESCAPED", a == b)
