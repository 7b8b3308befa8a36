# versions: 3.8-
# tuple: construction, comparison, hashing, nested repr, errors.
t = (1, "a", 2.5, None)
print(t, t[0], t[-1], t[1:3], t[::-1], len(t), t + (1,), t * 2, () * 5, 2 * (1,), t.index("a"), t.count(None),
    "a" in t, 5 not in t)
print((), (1,), ((),), ((1, 2), (3,)), tuple(), tuple("ab"), tuple([1]), tuple(range(3)), tuple({"k": 1}),
    tuple(i for i in "xy"), tuple(t) is t, t[:] is t)
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2], (1, 2) != (2, 1), (1,
    "a") == (1.0, "a"), hash((1, 2)) == hash((1.0, 2)), {(1, 2): "v"}[1.0, 2], ((1, 2), 3) > ((1, 1), 4))
a, b = t[:2]
a, (b, *c), d = 1, "xyz", t
print(a, b, c, d, (lambda *a: a)(*t), max((1, 5, 3)), sum((1, 2)), sorted((3, 1)), list(zip(t, t))[0],
    tuple(map(str, t)))
for f in (lambda: t[9], lambda: t["a"], lambda: t.__setitem__(0, 1), lambda: t.append(1), lambda: t + [1],
        lambda: t * "a", lambda: t < 5, lambda: hash(([],)), lambda: tuple(5), lambda: tuple(1, 2),
        lambda: t.index(99), lambda: t.index(1, 2), lambda: t[1.0], lambda: (1, "a") < (1, 2),
        lambda: t.count(), lambda: tuple(iterable=1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def assign():
    t[0] = 1
def delete():
    del t[0]
for f in (assign, delete):
    try:
        f()
    except TypeError as error:
        print(error)
l = []
t = (l, l)
l.append(t)
print(t, repr(l), t[0] is t[1], (1, 2, 3)[-2:], (1, 2, 3)[5:], (1, 2, 3)[::2], (0,) * 3, ((1,) + (2,
    )).__len__(), t == t)
print((1, 2).__add__((3,)), (1, 2).__mul__(2), (1, 2).__contains__(1), (1, 2).__getitem__(0), (1,
    2).__eq__(5), (1, 2).__getnewargs__(), 1, (2, 3))
