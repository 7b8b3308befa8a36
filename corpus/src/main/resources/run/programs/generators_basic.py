# versions: 3.8-
# Generator functions: laziness, state, return values, exhaustion.
def squares(n):
    print("start")
    for i in range(n):
        yield i * i
    print("end")
    return "done"


g = squares(3)
print(type(g).__name__, g.__name__, g.__qualname__)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print("stop again", stop.value, stop.args)
print(next(g, "default"))
print(list(squares(2)), iter(g) is g)


def nothing():
    return
    yield


print(list(nothing()))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


numbers = infinite()
print([next(numbers) for _ in range(5)])
a, b, *c = squares(4)
print(a, b, c)
print(sum(x for x in range(10) if x % 2), max(len(w) for w in "a bbb cc".split()))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(3)))
print(g.gi_frame, g.gi_running, g.gi_yieldfrom, g.gi_code.co_name)
