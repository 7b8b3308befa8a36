# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Classes, properties, methods and operators that pass objects on.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


class Box:
    def __init__(self, item):
        self._item = item

    @property
    def item(self):
        return self._item

    @item.setter
    def item(self, value):
        self._item = value

    def take(self):
        item, self._item = self._item, None
        return item

    def __add__(self, other):
        return Box(Loud("sum"))

    def __getitem__(self, key):
        return Loud(key)

    def __setitem__(self, key, value):
        self._item = value

    def __delitem__(self, key):
        self._item = None

    def __contains__(self, x):
        return x is self._item

    def __call__(self, x):
        return x

    def __eq__(self, other):
        return True

    def __enter__(self):
        return Loud("entered")

    def __exit__(self, *a):
        print("exit")


b = Box(Loud("one"))
b.item = Loud("two")
print(b.item.name)
b.item = None
print("property set")
b[0] = Loud("item")
b[0] = 1
print("item set")
b[0] = Loud("item again")
del b[0]
print("item deleted")
print(b["key"].name)
print((b + 1).item.name)
(b + 1).item.name
print("sum gone")
b.item = Loud("taken")
print(b.take().name)
print(b(Loud("called")).name)
print(b == Loud("compared"), Loud("asked for") in b)
with b:
    print("in with")
with b as x:
    print(x.name)
x = None
m = Box(Loud("method")).take
print("method kept")
m().name
print("method called")
m = None
s = [Box(Loud("a")), Box(Loud("b"))]
s[0].item = s[1].item
print("shared")
s.pop()
s.pop()
print("popped")


def make():
    class Local:
        loud = Loud("class attribute")

    return Local().loud.name


print(make())
b = None
import gc
gc.collect()
print("end")
