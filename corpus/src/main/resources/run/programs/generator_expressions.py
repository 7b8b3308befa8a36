# versions: 3.8-
# Generator expressions: what is evaluated at once, nesting, scopes, several for and if.
def show(value):
    print("evaluated", value)
    return value


g = (show(x) for x in show([1, 2]) for y in show([3, 4]) if y > x)
print("made")
print(next(g), list(g))
n = 5
lazy = (x * n for x in range(3))
n = 10
print(list(lazy))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
later = (x for _ in [0] for x in 5)
try:
    next(later)
except TypeError as error:
    print(error)
print(tuple((a, b) for a in range(3) for b in range(a)))
print(list((i, list(j for j in range(i))) for i in range(3)))
print(sum(i for i in range(5)), any(i > 3 for i in range(5)), all(i < 3 for i in range(5)))
print(dict((k, v) for k, v in zip("ab", (1, 2))))
print(" ".join(str(i) for i in range(3)))
print([*(i for i in range(2)), *(i for i in range(3))])
print(g.__name__, g.__qualname__, type(g).__name__)


def scoped():
    rows = [[1, 2], [3, 4]]
    factor = 10
    return list(factor * cell for row in rows for cell in row)


print(scoped())
print(sorted((x, y) for x in range(2) for y in "ab"))
print(list(x for x in range(20) if x % 2 if x % 3))
print(next((i for i in [] if i), "nothing"))
gen = (yielded for yielded in [1, 2, 3])
print(2 in gen, list(gen))
