# versions: 3.10-
# Class patterns: keyword attributes, __match_args__, built-in types, errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case Point3(0, 0, z=0):
            return "origin 3"
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return ("axis", x)
        case Point(x=int(x), y=float() as y):
            return ("mixed", x, y)
        case Point(y=b, x=a) if a == b:
            return ("diagonal", a)
        case Point():
            return "somewhere"
        case int(n) | float(n):
            return ("number", n)
        case str(s) | bytes(s):
            return ("text", s)
        case list([a, *_]) | tuple((a, *_)):
            return ("starts with", a)
        case dict({"k": v}):
            return ("dict", v)
        case bool():
            return "never"


for value in (Point(0, 0), Point3(0, 0, 0), Point3(0, 0, 1), Point(3, 0), Point(0, 4), Point(1, 2.5),
        Point("a", "a"),
              Point(1, 2), 5, True, 2.5, "s", b"b", [1, 2], (9,), {"k": "v"}, None):
    print(type(value).__name__, where(value))


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["x"]


class BadName:
    __match_args__ = (5,)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def no_args():
    match NoArgs():
        case NoArgs(1): return 1
def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): return 1
def twice():
    match Point(1, 2):
        case Point(1, x=1): return 1
def bad_args():
    match BadArgs():
        case BadArgs(1): return 1
def bad_name():
    match BadName():
        case BadName(1): return 1
def int_two():
    match 5:
        case int(5, 6): return 1
def not_class():
    match 5:
        case print(): return 1
def missing():
    match NoArgs():
        case NoArgs(a=1): return 1
for f in (no_args, too_many, twice, bad_args, bad_name, int_two, not_class, missing):
    attempt(f)
