# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# gc.collect() ends cycles: weak references, __del__ and finalizers.
import gc
import weakref

gc.disable()


class A:
    pass


class D:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("del", self.name)


a = A()
a.me = a
r = weakref.ref(a)
a = None
print(r() is None)
gc.collect()
print(r() is None)
for i in range(3):
    D(i)
print("made")
print(gc.collect() > 0, gc.isenabled())
x = D("x")
f = weakref.finalize(x, print, "finalized x")
x = None
print(f.alive)
gc.collect()
print(f.alive)
kept = []


class Back(D):
    def __del__(self):
        print("back", self.name)
        kept.append(self)


Back("b")
gc.collect()
print(len(kept), gc.is_tracked(kept[0]), gc.garbage)
kept.clear()
gc.collect()
print(gc.collect())
d = weakref.WeakValueDictionary()
d["k"] = D("in weak dict")
print(len(d))
gc.collect()
print(len(d))


class Tree:
    def __init__(self, parent=None):
        self.parent = parent
        self.items = [] if parent else [Tree(self), Tree(self)]


t = Tree()
refs = [weakref.ref(t)] + [weakref.ref(x) for x in t.items]
t = None
print([r() is None for r in refs])
gc.collect()
print([r() is None for r in refs])
