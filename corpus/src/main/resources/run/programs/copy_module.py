# versions: 3.8-
# copy and deepcopy: containers, instances, hooks, cycles, what is not copied.
import copy

l = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(l), copy.deepcopy(l)
l[1].append("x")
l[2]["k"].append("y")
print(l, s, d, s[1] is l[1], d[1] is l[1])


class A:
    def __init__(self, v):
        self.v = v


class Hooked(A):
    def __copy__(self):
        return Hooked("copied")

    def __deepcopy__(self, memo):
        return Hooked(("deep", copy.deepcopy(self.v, memo)))


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, 2), {"extra": [5]}


class Slotted:
    __slots__ = ("x", "y")


class State:
    def __getstate__(self):
        return {"state": 1}

    def __setstate__(self, state):
        self.restored = state


a = A([1])
b, c = copy.copy(a), copy.deepcopy(a)
print(b.v is a.v, c.v is a.v, c.v, type(c).__name__, b is a, copy.copy(Hooked(1)).v,
    copy.deepcopy(Hooked([1])).v)
r = copy.copy(Reduced("x"))
print(r.args, r.extra)
z = Slotted()
z.x = [1]
y = copy.deepcopy(z)
print(y.x, y.x is z.x, hasattr(y, "y"), copy.copy(z).x is z.x, copy.copy(State()).restored)
cyclic = [1]
cyclic.append(cyclic)
k = copy.deepcopy(cyclic)
print(k, k[1] is k, k is cyclic)
shared = [[]] * 2
k = copy.deepcopy(shared)
print(k[0] is k[1], k[0] is shared[0])
t = (1, [2], (3,))
print(copy.deepcopy(t) == t, copy.deepcopy(t)[1] is t[1], copy.deepcopy((1, 2)) is not None,
    copy.copy(t) is t, copy.deepcopy(A) is A, copy.copy(len) is len, copy.deepcopy(copy.copy) is copy.copy,
    copy.copy({1, 2}), copy.deepcopy({(1, 2): [3]}), copy.copy(bytearray(b"a")), copy.deepcopy(1.5),
    copy.copy(None), copy.deepcopy(range(3)), copy.copy(...), copy.deepcopy(frozenset([1])))
for f in (lambda: copy.copy(x for x in ""), lambda: copy.deepcopy([(i for i in "")]),
        lambda: copy.deepcopy(memoryview(b"")), lambda: copy.copy()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
memo = {}
inner = [1]
copy.deepcopy(inner, memo)
print(memo[id(inner)], copy.Error.__name__, hasattr(copy, "replace"))
class D(dict):
    pass
e = D(a=[1])
e.attribute = [2]
f = copy.deepcopy(e)
print(f, type(f).__name__, f.attribute, f.attribute is e.attribute, copy.copy(e).attribute is e.attribute,
    copy.copy(ValueError("a", 1)), copy.deepcopy(a.__init__).__self__ is a)
