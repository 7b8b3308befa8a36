# versions: 3.8-
# Subclasses of int, str, list, dict, tuple, float, set, bytes: what the operations of the base give back.
class I(int):
    extra = 1


class S(str):
    pass


class L(list):
    def append(self, x):
        super().append(("L", x))


class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, (v,))


class T(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)


class F(frozenset):
    pass


print(type(I(5) + 1).__name__, type(I(5)).__name__, I(5) == 5, {5: "x"}[I(5)], I("12") + I(3),
    type(+I(1)).__name__, I(3).extra)
print(type(S("a") + "b").__name__, type(S("a").upper()).__name__, S("a") in {"a"}, S("x").join("ab"),
    type(str(S("a"))).__name__)
l = L([1])
l.append(2)
l.extend([3])
l += [4]
print(l, type(l + [1]).__name__, type(l[:]).__name__, type(l.copy()).__name__, len(l), l == [1, ("L", 2), 3,
    4])
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(d, type(d.copy()).__name__, type(d).fromkeys("x", 1))
print(T(1, 2), T(1) + (2,), type(T(1)[:]).__name__, T(1, 2) == (1, 2), hash(T(1)) == hash((1,)))
print(type(F([1]) | {2}).__name__, type(F([1]).copy()).__name__, F([1]) == {1})
class Bool(int):
    def __bool__(self):
        return False
print("yes" if Bool(5) else "no", Bool(5) and 1, not Bool(1))
class Fl(float):
    def __add__(self, other):
        return "added"
    def __radd__(self, other):
        return "radded"
print(Fl(1) + 1, 1 + Fl(1), 1.0 + Fl(1), Fl(2) * 2, sum([Fl(1)]), sum([2, Fl(1)]))
class Idx(int):
    def __index__(self):
        return 0
print([10, 20, 30][Idx(2)], int(Idx(2)), range(5)[Idx(3)])
class By(bytes):
    pass
print(By(b"ab") + b"c", type(By(b"a")[:]).__name__, By(3), By(b"x") == b"x")
for f in (lambda: I("x"), lambda: S(b"a", "bad"), lambda: T() < 5, lambda: L(5), lambda: D(5)):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
