# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# weakref: references, callbacks, proxies, dictionaries, finalizers.
import weakref


class A:
    def __init__(self, name="a"):
        self.name = name

    def method(self):
        return "method of " + self.name


a = A()
r = weakref.ref(a)
print(r() is a, weakref.getweakrefcount(a), weakref.ref(a) is r, r == weakref.ref(a), hash(r) == hash(a),
    type(r).__name__)
c = weakref.ref(a, lambda ref: print("callback", ref is c, ref()))
p = weakref.proxy(a)
print(p.name, p.method(), type(p).__name__, isinstance(p, A))
p.name = "through proxy"
print(a.name)
m = weakref.WeakMethod(a.method)
print(m()())
d = weakref.WeakValueDictionary(k=a)
k = weakref.WeakKeyDictionary({a: "value"})
s = weakref.WeakSet([a])
f = weakref.finalize(a, print, "finalized", 1, sep="-")
print(d["k"].name, k[a], a in s, len(d), len(k), len(s), f.alive)
del a
print(r(), c(), m(), len(d), len(k), len(s), f.alive, f())
for g in (lambda: p.name, lambda: p.method(), lambda: d["k"], lambda: str(p), lambda: setattr(p, "x", 1)):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
