# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Objects that refer to themselves stay until gc.collect(); others go at once.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


import gc

gc.disable()
a = Loud("a")
a.me = a
del a
print("deleted a")
gc.collect()
print("collected")
b, c = Loud("b"), Loud("c")
b.other, c.other = c, b
del b
print("deleted b")
del c
print("deleted c")
gc.collect()
x = []
x.append(x)
x.append(Loud("in list"))
del x
print("list gone")
gc.collect()
y = Loud("y")
y.me = y
y.me = None
print("cycle broken")
y = None


class Node:
    def __init__(self, name, parent=None):
        self.loud = Loud(name)
        self.parent = parent
        self.children = []
        if parent:
            parent.children.append(self)


root = Node("root")
Node("child 1", root)
Node("child 2", root)
root.children.pop()
print("child 2 popped")
root = None
print("root dropped")
gc.collect()


def f():
    def g():
        return g, x

    x = Loud("in closure of a recursive function")


f()
print("called f")
gc.collect()
print(gc.garbage)
