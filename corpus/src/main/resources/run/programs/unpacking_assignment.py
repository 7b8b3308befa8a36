# versions: 3.8-
# Unpacking of sequences, with stars, nested, swaps, from any iterable; counts that do not fit.
a, b = 1, 2
a, b = b, a
print(a, b)
[c, (d, e)], f = ["x", "yz"], {1: 2}
print(c, d, e, f)
first, *middle, last = range(5)
print(first, middle, last)
*start, end = "ab"
print(start, end)
(only,) = {7}
head, *tail = [1]
print(only, head, tail)
(x, *y), *z = [(1, 2, 3), 4, 5]
print(x, y, z)
i = 0
values = [0, 0]
i, values[i] = 1, 9
print(i, values)
p = q = r = []
print(p is q is r)
box = {}
box["a"], box["b"], *box["c"] = "wxyz"
print(box)


def attempt(f):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)


def two(v):
    a, b = v
def star(v):
    a, *b, c = v
def none(v):
    () = v
for value in ([1], [1, 2, 3], "", 5, None, iter([1]), {}, range(9)):
    attempt(lambda: two(value))
for value in ([1], [], 5.5):
    attempt(lambda: star(value))
attempt(lambda: none([1]))
attempt(lambda: none([]))
class Broken:
    def __iter__(self):
        yield 1
        raise KeyError("while unpacking")
attempt(lambda: two(Broken()))
def infinite():
    while True:
        yield 1
attempt(lambda: two(infinite()))
