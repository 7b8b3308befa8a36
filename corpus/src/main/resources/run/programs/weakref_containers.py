# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# WeakValueDictionary, WeakKeyDictionary, WeakSet: entries go with their objects.
import weakref


class A:
    def __init__(self, name):
        self.name = name


class Loud(A):
    def __del__(self):
        print("del", self.name)


d = weakref.WeakValueDictionary()
a, b = A("a"), Loud("b")
d["a"], d["b"] = a, b
print(sorted(d), len(d))
del a
print(sorted(d), len(d), "a" in d, d.get("a", "none"))
b = None
print(len(d), list(d.items()))
k = weakref.WeakKeyDictionary()
a = A("key")
k[a] = Loud("value")
print(len(k), k[a].name)
a = None
print(len(k), list(k))
a = A("key 2")
k[a] = Loud("replaced")
k[a] = 1
k.pop(a)
s = weakref.WeakSet()
items = [A(i) for i in range(4)]
for item in items:
    s.add(item)
item = None
print(len(s), sorted(x.name for x in s))
del items[1]
print(len(s), sorted(x.name for x in s))
items.pop()
print(len(s))
items = []
print(len(s), list(s))
s.add(A("temporary"))
print(len(s))
d["x"] = A("not kept")
print(len(d), "x" in d)
a = A("kept")
d["y"] = a
for name, value in d.items():
    print(name, value.name)
del value
a = None
print(dict(d))
cache = weakref.WeakValueDictionary()


def cached(name):
    found = cache.get(name)
    if found is None:
        print("making", name)
        found = cache[name] = A(name)
    return found


one = cached("one")
print(cached("one") is one)
one = None
cached("one").name
cached("one")
print(len(cache))
