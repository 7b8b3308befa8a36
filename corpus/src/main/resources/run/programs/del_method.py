# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# __del__: when names go, when containers go, exceptions inside it, resurrection.
kept = []


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        if self.name == "back":
            kept.append(self)


a = Loud("a")
a = None
b = c = Loud("b")
del b
print("still c")
del c
items = [Loud("in list")]
items.clear()


def f():
    local = Loud("local")
    print("leaving")


f()
Loud("temporary")
x = Loud("back")
del x
print(len(kept), kept[0].name)
kept[0].name = "again"
kept.clear()
print("replaced", {"k": Loud("value")}.pop("k").name)


def generator():
    try:
        yield 1
    finally:
        print("generator closed")


g = generator()
next(g)
del g
print("end")
