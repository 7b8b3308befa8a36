# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# __del__ when items leave lists, dicts, sets, tuples and deques.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


import collections

items = [Loud(i) for i in range(6)]
print("made")
del items[0]
print("first gone")
items.pop()
print("popped")
items[0] = None
print("replaced")
del items[1:3]
print("slice gone")
items[:] = []
print("all gone")
items = [Loud("a"), Loud("b"), Loud("c")]
items.clear()
items = [Loud("d"), Loud("e")]
items = None
d = {"x": Loud("x"), "y": Loud("y"), "z": Loud("z"), 1: Loud("one")}
del d["y"]
d["x"] = 5
d.pop("z")
print("three gone")
d.update({1: 2})
print("updated")
d = {k: Loud(k) for k in "pqr"}
d.popitem()
print("item popped")
d.clear()
d = {"k": Loud("in dict")}
d = {}
s = {Loud("in set")}
s.pop()
s = {Loud("in set again")}
s.clear()
t = (Loud(1), Loud(2), Loud(3))
t = ()
q = collections.deque([Loud("q1"), Loud("q2"), Loud("q3")], 3)
q.append(Loud("q4"))
print("pushed out")
q.popleft()
q.pop()
q.clear()
n = [[Loud("deep")]]
n[0][0] = 1
n = [({"a": [Loud("deeper")]},)]
del n
x, y = Loud("x"), Loud("y")
x, y = y, x
print("swapped")
x = y = None
print("end")
