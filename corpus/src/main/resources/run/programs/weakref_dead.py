# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# What references and proxies to the dead look like.
import weakref


class A:
    def method(self):
        return "method"

    def __len__(self):
        return 3


a = A()
r, p = weakref.ref(a), weakref.proxy(a)
m = weakref.WeakMethod(a.method, lambda r: print("method gone"))
h = weakref.ref(a)
print(r is h, hash(r) == hash(a), len(p), m()(), bool(p))
c = weakref.ref(a, lambda r: print("callback", r()))
b = weakref.ref(A())
print(b())
same = weakref.ref(a)
d = A()
other = weakref.ref(d)
print(r == same, r == other, r != other)
del a
print(r(), m(), r == same, r == c, hash(r) is not None)
for f in (lambda: len(p), lambda: p.method(), lambda: hash(b), lambda: bool(p), lambda: p + 1, lambda: p[0]):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(repr(r).endswith("; dead>"), weakref.getweakrefcount(d), weakref.getweakrefs(d)[0] is other)
x = weakref.ref(d, lambda r: None)
print(weakref.getweakrefcount(d), len(weakref.getweakrefs(d)))
x = None
print(weakref.getweakrefcount(d))


class Node:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []

    def add(self):
        self.children.append(Node(self))
        return self.children[-1]


root = Node()
leaf = root.add().add()
print(leaf.parent() is not None)
del root
print(leaf.parent())


def f():
    x = A()
    return weakref.ref(x)


print(f()())


class Cached:
    def __init__(self):
        self.listeners = []

    def listen(self, m):
        self.listeners.append(weakref.WeakMethod(m))

    def tell(self):
        return [l()() for l in self.listeners if l() is not None]


c, x = Cached(), A()
c.listen(x.method)
c.listen(A().method)
print(c.tell())
x = None
print(c.tell())
