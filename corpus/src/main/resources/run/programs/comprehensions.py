# versions: 3.8-
# List, set and dict comprehensions: scopes, nesting, conditions, order of evaluation, unpacking targets.
x = "outer"
print([x for x in range(3)], x, {x: x * x for x in range(3)}, sorted({x % 2 for x in range(5)}),
    [i for i in range(10) if i % 2 if i > 3], [(i, j) for i in range(3) for j in range(i)])
print([[i * j for j in range(3)] for i in range(3)], [a + b for a, b in [(1, 2), (3, 4)]], [h for h,
    *t in ["ab", "cde"]], [t for h, *t in ["ab", "cde"]], {k: v for k, v in zip("ab", [1, 2])},
    [y for x in [[1, 2], [3]] for y in x], [0 for _ in range(3)])
print([f(2) for f in [lambda v: v + i for i in range(3)]], [f(2) for f in [lambda v,
    i=i: v + i for i in range(3)]], [*[1 for _ in "ab"], *(2 for _ in "c")],
    [i if i % 2 else -i for i in range(4)], [(lambda: i)() for i in range(3)],
    {i: [j for j in range(i)] for i in range(3)})
log = []
def note(v):
    log.append(v)
    return v
{note("k%d" % i): note("v%d" % i) for i in note(range(2)) if note(i + 1)}
print(log)


def f(n):
    total = 0
    values = [n + v + total for v in range(3)]
    squares = {v: [n * w for w in range(v)] for v in values}
    return values, squares, [locals_ for locals_ in "z"], [(v, w) for v in values for w in (v - n,) if w]


print(f(10))


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * len(items) for i in items]
    except NameError as error:
        scaled = str(error)


print(C.doubled, C.scaled)
for g in (lambda: [1 for _ in 5], lambda: [undefined_thing for _ in "a"], lambda: {[]: 1 for _ in "a"},
        lambda: {[] for _ in "a"}, lambda: [a for a, b in [1]], lambda: [a for a, b in [(1, 2, 3)]],
        lambda: [1 / i for i in (1, 0)]):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
def shadow(x):
    inner = [x for x in x]
    return inner, x
print(shadow("ab"), [x for x in [x for x in [1, 2]]], [print_ for print_ in [1]], sum([i for i in range(5)]),
    len([i for i in range(1000) if not i % 7]), [c for c in "a𝄞"] == ["a", "𝄞"], dict([(i,
    i) for i in range(2)]))
def cells():
    functions = [lambda: (i, j) for i in range(2) for j in "ab"]
    return [g() for g in functions], [[lambda: k for k in range(2)][0]() for _ in range(2)]
print(cells())
