# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Resurrection: __del__ runs once, and the object lives on.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


kept = []


class Back:
    def __init__(self, name):
        self.name = name
        self.part = Loud("part of " + name)

    def __del__(self):
        print("back", self.name)
        kept.append(self)


b = Back("one")
del b
print(len(kept), kept[0].name, kept[0].part.name)
kept.clear()
print("second time")


class Other:
    def __init__(self, friend):
        self.friend = friend

    def __del__(self):
        print("other")
        kept.append(self.friend)


o = Other(Loud("friend"))
o = None
print([k.name for k in kept])
kept.pop()
print("end")
