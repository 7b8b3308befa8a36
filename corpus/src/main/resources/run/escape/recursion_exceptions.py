# attempt: Chains a hundred thousand exceptions and lets the last go uncaught.
# expect: refused: ValueError
error = None
for i in range(100000):
    new = ValueError(i)
    new.__context__ = error
    error = new
raise error
