# versions: 3.8-
# __eq__ and __hash__: defaults, None, inheritance, keys of dicts, rich comparison fallback.
class Plain:
    pass


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Eq) and self.v == other.v


class EqHash(Eq):
    def __hash__(self):
        return hash(self.v)


class Inherits(EqHash):
    pass


class Unhashable:
    __hash__ = None


p = Plain()
print(p == p, p == Plain(), p != p, hash(p) == hash(p), Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) != Eq(2))
for f in (lambda: hash(Eq(1)), lambda: {Eq(1)}, lambda: {Unhashable(): 1}, lambda: hash([]), lambda: hash({}),
        lambda: hash(set()),
          lambda: hash((1, [])), lambda: {[]: 1}, lambda: {1: 2}[[]], lambda: hash(slice(1)) and 1 or 1,
        lambda: hash(bytearray())):
    try:
        print(f())
    except TypeError as error:
        print(error)
print(Eq.__hash__, EqHash.__hash__ is not None, Inherits(1) in {EqHash(1): 0}, {EqHash(1), EqHash(1),
    EqHash(2)}.__len__())
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(-1), hash(-2), hash(0.5) == hash(2 ** -1),
    hash(2 ** 61 - 1) != 5)
d = {1: "int", 1.0: "float", True: "bool"}
print(d, {0, 0.0, False, -0.0, 0j})
class Collide:
    def __init__(self, v): self.v = v
    def __hash__(self): return 5
    def __eq__(self, other):
        return isinstance(other, Collide) and self.v == other.v
many = {Collide(i): i for i in range(20)}
print(len(many), many[Collide(7)], Collide(99) in many, many.pop(Collide(3)), len(many))
class NotBool:
    def __eq__(self, other): return "not a bool"
    __hash__ = object.__hash__
print(NotBool() == 1, 1 == NotBool(), NotBool() != 1, 1 in [NotBool()], [NotBool()] == [1], (NotBool(),
    ).count(5))
class OnlyNe:
    def __ne__(self, other): return "ne"
print(OnlyNe() != 1, OnlyNe() == 1, hash((1, 2)) == hash((1, 2)), hash("a") == hash("a"), hash(frozenset([1,
    2])) == hash(frozenset([2, 1])))
class BigHash:
    def __hash__(self): return 2 ** 200
print(isinstance(hash(BigHash()), int), {BigHash(): 1} != {})
