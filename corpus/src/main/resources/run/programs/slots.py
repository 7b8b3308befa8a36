# versions: 3.8-
# __slots__: no dict, inheritance, conflicts, weak references, descriptors of slots, errors.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


p = Point(1)


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(lambda: p.x)
attempt(lambda: p.y)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: p.__dict__)
attempt(lambda: delattr(p, "y"))
attempt(lambda: delattr(p, "x") or hasattr(p, "x"))
print(type(Point.x).__name__, Point.x.__name__, Point.__slots__)
Point.x.__set__(p, 9)
print(Point.x.__get__(p), p.x, Point.x.__get__(None, Point) is Point.x)
attempt(lambda: Point.x.__get__(5))


class WithDict(Point):
    pass


w = WithDict(1)
w.free = 2
print(w.__dict__, w.x)


class More(Point):
    __slots__ = "z",


m = More(1, 2)
m.z = 3
print(m.x, m.y, m.z, hasattr(m, "__dict__"))
attempt(lambda: type("C", (), {"__slots__": ["a"], "a": 1}))
attempt(lambda: type("C", (), {"__slots__": ["1a"]}))
attempt(lambda: type("C", (), {"__slots__": [5]}))
attempt(lambda: type("C", (int,), {"__slots__": ["a"]})(5).real)
attempt(lambda: type("C", (tuple,), {"__slots__": ["a"]}))
attempt(lambda: type("C", (Point, type("E", (), {"__slots__": ["q"]})), {}))
attempt(lambda: sorted(type("C", (), {"__slots__": ["__dict__", "a"]})().__dict__))
attempt(lambda: type("C", (), {"__slots__": ["__private"]}).__slots__)
class Mangled:
    __slots__ = ("__hidden",)
    def __init__(self):
        self.__hidden = 1
print(hasattr(Mangled(), "_Mangled__hidden"))
class Documented:
    __slots__ = {"a": "the doc of a"}
print(Documented.a.__doc__, type(Documented.__slots__).__name__)
