# versions: 3.8-
# staticmethod and classmethod: binding, inheritance, wrapping, attributes.
class A:
    registry = []

    @staticmethod
    def s(a, b=2):
        return a, b

    @classmethod
    def make(cls, *args):
        cls.registry.append(cls.__name__)
        return cls()

    @classmethod
    def name(cls):
        return cls.__name__


class B(A):
    @classmethod
    def name(cls):
        return "B:" + super().name()

    @staticmethod
    def s(a):
        return A.s(a) + ("B",)


print(A.s(1), A().s(1, 3), B.s(4), B().s(5))
print(type(A.make()).__name__, type(B.make()).__name__, type(B().make()).__name__, A.registry)
print(A.name(), B.name(), B().name())
raw = A.__dict__["s"], A.__dict__["make"]
print([type(r).__name__ for r in raw], raw[0].__func__.__name__, raw[1].__func__.__name__)
print(raw[0].__get__(None, A)(7), raw[1].__get__(None, B)().__class__.__name__,
    raw[1].__get__(B())().__class__.__name__)
bound = B.make
print(bound.__self__ is B, bound.__func__ is A.__dict__["make"].__func__)
try:
    print(raw[0](1))
except TypeError as error:
    print(error)
try:
    raw[1]()
except TypeError as error:
    print(error)
for f in (lambda: A.make.__self__.missing, lambda: staticmethod(), lambda: classmethod(1).__get__(None, A)(),
        lambda: A.s(), lambda: A.name(1)):
    try:
        print(f())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
class C:
    f = staticmethod(len)
    g = classmethod(isinstance)
print(C.f([1]), C().f("ab"), C.g(type))
print(hasattr(raw[0], "__wrapped__"), hasattr(raw[0], "__isabstractmethod__"), staticmethod(5).__func__)
