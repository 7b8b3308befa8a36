# versions: 3.8-
# property: getter, setter, deleter, doc, inheritance, errors of what is missing.
class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        """The radius."""
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative")
        self._r = value

    @r.deleter
    def r(self):
        print("deleting")
        self._r = 0

    @property
    def read_only(self):
        return self._r * 2

    write_only = property(None, lambda self, v: print("written", v))
    documented = property(lambda self: 1, doc="given")


c = Circle(1)
c.r = 5
print(c.r, c.read_only, Circle.r.__doc__, Circle.documented.__doc__)
del c.r
print(c.r)
c.write_only = 3


def attempt(f):
    try:
        print(f())
    except (AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


attempt(lambda: setattr(c, "r", -1))
attempt(lambda: setattr(c, "read_only", 1))
attempt(lambda: delattr(c, "read_only"))
attempt(lambda: c.write_only)
attempt(lambda: property().__get__(c))
attempt(lambda: property(1).__get__(c))


class Child(Circle):
    @Circle.r.getter
    def r(self):
        return "child " + str(self._r)

    @property
    def read_only(self):
        return super().read_only + 1


k = Child(2)
k.r = 7
print(k.r, k.read_only, type(Circle.__dict__["r"]).__name__)
p = Circle.__dict__["r"]
print(p.fget.__name__, p.fset.__name__, p.fdel.__name__, p.fget(c), p.__get__(None, Circle) is p)
class Hidden:
    @property
    def broken(self):
        return self.not_there
    def __getattr__(self, name):
        return "getattr " + name
print(Hidden().broken)
