# attempt: Nests generators that delegate to one another.
# expect: refused: RecursionError
def g(n):
    yield from g(n + 1)
next(g(0))
print("ESCAPED")
