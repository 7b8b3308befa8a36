# versions: 3.8-
# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __missing__, old-style iteration.
class Old:
    def __getitem__(self, index):
        if isinstance(index, slice):
            return ("slice", index.start, index.stop, index.step)
        if index >= 3:
            raise IndexError("end")
        return index * 10


o = Old()
print(list(o), 20 in o, 25 in o, o[1:2], o[::3], [*o], max(o), list(zip(o, "ab")))
try:
    len(o)
except TypeError as error:
    print(error)
try:
    reversed(o)
except TypeError as error:
    print(error)


class Full:
    def __init__(self):
        self.d = {}

    def __len__(self): return len(self.d)
    def __getitem__(self, key): return ("get", key)
    def __setitem__(self, key, value): self.d[repr(key)] = value
    def __delitem__(self, key): print("del", key)
    def __contains__(self, key): return "contains" if key else ""
    def __iter__(self): return iter("iter")
    def __reversed__(self): return "any object"


f = Full()
f[1] = "a"
f[1:2, ...] = "b"
f[()] = f[None] = "c"
del f[5], f[1:], f[::2, 3]
print(f[1, 2], f[1:2], f[...], f["k"], f[-1], f[1,], sorted(f.d), len(f), 1 in f, 0 in f, list(f),
    reversed(f), bool(f))


class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if not 0 <= i < 3:
            raise IndexError
        return "abc"[i]


print(list(reversed(Seq())), "b" in Seq(), list(Seq()))
class Default(dict):
    def __missing__(self, key):
        return "missing %s" % key
d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))
class NoContains:
    __contains__ = None
class NotIterable:
    __iter__ = None
    def __getitem__(self, i): return 1
for g in (lambda: 1 in NoContains(), lambda: iter(NotIterable()), lambda: 1 in NotIterable(), lambda: 5[0],
        lambda: None[0],
          lambda: setitem(5), lambda: int[0], lambda: (lambda: 0)[1], lambda: len(5)):
    try:
        g()
    except (TypeError, NameError) as error:
        print(error)
