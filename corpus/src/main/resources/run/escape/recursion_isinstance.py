# attempt: Gives isinstance and except a tuple nested deeply.
# expect: refused: RecursionError
t = (str,)
for _ in range(100000):
    t = (t,)
print("ESCAPED", isinstance(1, t))
