# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Objects that built-in functions pass on or drop.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


print(len([Loud("in len")]))
print(max([Loud("m1"), Loud("m2")], key=lambda x: x.name).name)
print(isinstance(Loud("asked"), Loud))
m = map(Loud, ["one", "two"])
print(next(m).name)
print("next")
print(next(m).name)
for x in map(Loud, "ab"):
    print("in loop", x.name)
x = None
for i, x in enumerate([Loud("e1"), Loud("e2")]):
    print(i)
x = None
print("zip")
for x, y in zip([Loud("z1")], [Loud("z2")]):
    pass
del x, y
print(sorted([Loud("s2"), Loud("s1")], key=lambda x: x.name)[0].name)
print(list(filter(lambda x: x.name > "f", [Loud("f1"), Loud("a1")])) and "filtered")
a = [Loud("before")]
a += [Loud("after")]
a = None
print("added")
print("%s" % Loud("formatted").name, f"{Loud('f-string').name}")
it = iter([Loud("i1"), Loud("i2")])
next(it)
print("one taken")
it = None
d = dict(a=Loud("keyword"))
print(d.setdefault("b", Loud("default")).name)
d.setdefault("b", Loud("not needed"))
print("set")
del d
print(getattr(Loud("attr"), "name"), getattr(Loud("none"), "missing", Loud("fallback")).name)
print((lambda *a: len(a))(*[Loud("x1"), Loud("x2")]))
print([Loud("slice 1"), Loud("slice 2")][:1][0].name)
print("and", (Loud("left") and Loud("right")).name)
print((Loud("cond") if Loud("test") else None).name)
print(Loud("is") is None, Loud("not") == 1, not Loud("neg"))
print("end")
