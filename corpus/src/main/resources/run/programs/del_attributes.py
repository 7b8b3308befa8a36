# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# __del__ when attributes are replaced or deleted, and of what objects hold when they die.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


class Slotted:
    __slots__ = ("a", "b")


class Plain:
    pass


p = Plain()
p.a = Loud("a")
p.a = Loud("a2")
print("replaced")
del p.a
p.a = Loud("first")
p.b = Loud("second")
print("two")
p = None
print("plain gone")
s = Slotted()
s.a = Loud("slot a")
s.b = Loud("slot b")
s.a = 1
print("slot replaced")
del s
print("slotted gone")
owner = Loud("owner", Loud("part 1"), Loud("part 2"))
del owner
print("owner gone")
chain = Loud(1, Loud(2, Loud(3, Loud(4))))
chain = None
q = Plain()
q.x = Loud("in dict")
q.__dict__.clear()
print("cleared")
q.x = Loud("by delattr")
delattr(q, "x")
setattr(q, "x", Loud("by setattr"))
setattr(q, "x", 0)
q.__dict__ = {"x": Loud("other dict")}
q.__dict__ = {}
Plain.shared = Loud("of class")
Plain.shared = None
print(Loud("temporary").name)
Loud("target").name = "renamed"
print("end")
