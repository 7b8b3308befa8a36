# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# The order of __del__, callbacks and what dies with an object.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


import weakref


class Owner:
    def __init__(self, name):
        self.name = name
        self.part = Loud("part of " + name)

    def __del__(self):
        print("owner", self.name, r() is self)


o = Owner("o")
r = weakref.ref(o, lambda r: print("callback", r()))
q = weakref.ref(o.part, lambda r: print("part callback"))
f = weakref.finalize(o.part, print, "part finalized")
o = None
print(r(), q())


class Strong:
    pass


s = Strong()
s.part = Loud("strong part")
r = weakref.ref(s, lambda r: print("strong callback"))
s = None
kept = []


class Back:
    def __del__(self):
        kept.append(self)


b = Back()
r = weakref.ref(b, lambda r: print("back callback"))
b = None
print(r() is kept[0])
kept.clear()
print(r())
x = Strong()
y = Strong()
x.y, y.x = y, weakref.ref(x)
y.loud = Loud("y")
x = None
print(y.x())
y = None


def cb(r):
    print("in callback")
    Loud("made in callback")


z = Strong()
r = weakref.ref(z, cb)
z = [z]
z = None
parent = Strong()
parent.child = Strong()
parent.child.parent = weakref.proxy(parent)
print(parent.child.parent.child is parent.child)
child = parent.child
parent = None
try:
    child.parent.child
except ReferenceError as error:
    print(error)
