# versions: 3.8-
# iter and next: sentinels, iterators without __iter__, StopIteration and other errors on the way.
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), sum(Count(4)), tuple(Count(2)), sorted(Count(3)), *Count(2))
c = Count(3)
print(next(c), next(c), next(c), next(c, "end"), next(c, None))
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values))


class NoIter:
    def __next__(self):
        return 1


class Breaks:
    def __iter__(self):
        return self

    def __next__(self):
        raise ArithmeticError("broken")


class IterFails:
    def __iter__(self):
        raise KeyError("iter")


for f in (lambda: iter(NoIter()), lambda: iter(5), lambda: next(5), lambda: next([]), lambda: list(Breaks()),
        lambda: list(IterFails()),
          lambda: iter(5, 0), lambda: next(iter([])), lambda: iter(), lambda: 1 in Breaks(),
        lambda: max(Breaks()), lambda: [*IterFails()],
          lambda: iter(type("T", (), {"__iter__": lambda self: 5})())):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
for make in ([], (), "", {}, set(), range(0), b"", bytearray(), {}.keys(), {}.values(), {}.items(), zip(),
        map(str, []), filter(None, []),
             enumerate([]), reversed([]), (x for x in []), range(2 ** 70)):
    print(type(iter(make)).__name__, end=" ")
print()
l = [1, 2]
it = iter(l)
next(it), next(it)
print(next(it, "exhausted"))
l.append(3)
print(next(it, "stays exhausted"))
d = {"a": 1}
it = iter(d)
d["b"] = 2
try:
    next(it)
except RuntimeError as error:
    print(error)
s = {1}
it = iter(s)
s.add(2)
try:
    next(it)
except RuntimeError as error:
    print(error)
