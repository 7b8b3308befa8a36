# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Names: global statements, del, imports, exec, class bodies, comprehensions and match of names.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


def set_global():
    global shared
    shared = Loud("shared 1")
    shared = Loud("shared 2")
    print("set")
    del shared
    print("deleted")


set_global()
exec("x = Loud('exec 1'); x = Loud('exec 2'); del x; print('exec done')")
names = {}
exec("y = Loud('in namespace')", {"Loud": Loud}, names)
print(list(names))
names.clear()
print("cleared")
eval("Loud('eval').name")


class Body:
    a = Loud("class a")
    a = Loud("class b")
    del a
    print("in class")


globals()["g"] = Loud("by globals")
globals()["g"] = 1
globals().pop("g")
vars()["v"] = Loud("by vars")
del v
print({i: Loud(i).name for i in range(2)})
print({Loud(i).name for i in "a"})
a = b = c = Loud("three names")
a = 1
del b
print("one left")
c = None
for name in [Loud("target")]:
    pass
name = 0
(p, q), r = (Loud("p"), Loud("q")), Loud("r")
p = 1
q = r
print("q moved")
del q, r
*u, v = Loud("u1"), Loud("u2"), Loud("v")
u.pop(0)
u = v = None
i = Loud("aug")
i = i.name + "!"
print(i)
print("end")
