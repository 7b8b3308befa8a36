# versions: 3.8-
# Weak references to objects that stay alive, and to what cannot be referred to weakly.
import weakref


class A:
    pass


class Slotted:
    __slots__ = ("x",)


class SlottedWeak:
    __slots__ = ("x", "__weakref__")


def function():
    pass


a = A()
r = weakref.ref(a)
print(r() is a, r.__callback__, type(r).__name__, callable(r), isinstance(r, weakref.ReferenceType),
    weakref.ref(SlottedWeak).__class__.__name__)
for value in (A, function, len, {1}, frozenset([1]), (x for x in "x"), type, int, weakref, function):
    try:
        print(type(value).__name__, weakref.ref(value)() is value)
    except TypeError as error:
        print(error)
for value in (5, "s", (1,), None, [], {}, Slotted(), b"", 1.5, object(), True, range(3), slice(1)):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
p = weakref.proxy(a)
p.v = [1, 2]
print(a.v, p.v, p.__class__.__name__, repr(type(p)))
for f in (lambda: hash(p), lambda: p(), lambda: weakref.ref(), lambda: weakref.ref(a, 1, 2), lambda: r(1),
        lambda: setattr(r, "x", 1), lambda: weakref.proxy(5), lambda: p.missing, lambda: p + 1,
        lambda: len(p)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
d = weakref.WeakValueDictionary()
d["x"] = a
print(d["x"] is a, d.get("y"), "x" in d, len(d), list(d), list(d.values()) == [a], sorted(d.items())[0][0],
    d.pop("x") is a, len(d))
k = weakref.WeakKeyDictionary()
k[a] = 1
print(k[a], a in k, 5 in k, len(k), k.get(a), [key is a for key in k])
s = weakref.WeakSet([a, A])
print(len(s), a in s, A in s, 5 in s)
s.discard(a)
print(len(s), weakref.getweakrefcount(function), weakref.getweakrefs(5))
try:
    d["bad"] = 5
except TypeError as error:
    print(error)
f = weakref.finalize(a, print, "finalizer called")
print(f.alive, f.peek()[2], f(), f(), f.alive, f.detach())
