# versions: 3.8-
# namedtuple: access, replacement, defaults, renaming, subclasses, errors.
from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=5), Point._make([3, 4]), Point._fields, p._fields,
    len(p), hash(p) == hash((1, 2)), isinstance(p, tuple), Point.__name__, Point.__bases__)
x, y = p
print(x, y, p + (3,), sorted([Point(2, 1), Point(1, 9)]), max(p), p.index(2), Point(*"ab"), Point(**{"x": 1,
    "y": 2}), p < Point(1, 3), repr(Point("a", None)), Point.x.__doc__, Point.__doc__)
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3])
print(D(1), D(1, 9), D._field_defaults, D.__new__.__defaults__)
R = namedtuple("R", "a class a _b 1c ok", rename=True)
print(R._fields, R(*range(6)))
E = namedtuple("Empty", "")
print(E(), E._fields, namedtuple("C", "a,b, c")._fields, namedtuple("M", "a", module="mod").__module__,
    Point.__module__)


class Sub(Point):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __str__(self):
        return "Sub at %s" % (self.x,)


s = Sub(3, 4)
print(s, repr(s), s.length, s._replace(x=0), type(s._replace(x=0)).__name__)
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(p, "x", 1),
        lambda: p._replace(z=1), lambda: Point._make([1]), lambda: namedtuple("A", "a a"),
        lambda: namedtuple("A", "def"), lambda: namedtuple("A", "_x"), lambda: namedtuple("1A", "x"),
        lambda: namedtuple("class", "x"), lambda: namedtuple("A", ["a b"]), lambda: namedtuple("A", "x",
        defaults=[1, 2]), lambda: p.z, lambda: p[2], lambda: namedtuple("A", 5), lambda: namedtuple("A"),
        lambda: delattr(p, "x"), lambda: p.__dict__):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
