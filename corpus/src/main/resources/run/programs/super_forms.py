# versions: 3.8-
# super with and without arguments, in class methods, static methods, closures and properties; errors.
class Base:
    value = "base"

    def f(self):
        return "Base.f"

    @classmethod
    def c(cls):
        return "Base.c of " + cls.__name__

    @property
    def p(self):
        return "Base.p"


class Child(Base):
    value = "child"

    def f(self):
        return super().f() + super(Child, self).f() + super().value

    @classmethod
    def c(cls):
        return super().c() + "+"

    @property
    def p(self):
        return super().p + "+"

    def nested(self):
        return (lambda: super(Child, self).f())(), [super(Child, self).f() for _ in range(1)]

    @staticmethod
    def s(x):
        return super(Child, x).f()

    def cell(self):
        return __class__.__name__

    def set_through(self):
        super().made = 1


x = Child()
print(x.f(), Child.c(), x.c(), x.p, x.nested(), Child.s(x), x.cell())
s = super(Child, x)
print(s.__thisclass__.__name__, s.__self__ is x, s.__self_class__.__name__, s.f())
unbound = super(Child)
print(unbound.__self__, unbound.__get__(x, Child).f())
def outside():
    return super()
def with_argument(a):
    return super()
def no_class(self):
    return super().f()
Child.no_class = no_class
for f in (outside, lambda: with_argument(1), x.no_class, lambda: super(Base, 5), lambda: super(5),
        lambda: super(Child, Base()),
          lambda: super(Base, x).missing, x.set_through, lambda: super(Child, x).f(1), lambda: super(1, 2,
        3)):
    try:
        print(f())
    except (RuntimeError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
class Deleted(Base):
    def f(self):
        del self
        return super().f()
try:
    Deleted().f()
except RuntimeError as error:
    print(error)
