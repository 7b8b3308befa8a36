# versions: 3.8-
# __new__ and __init__: who gets which arguments, other types as a result, errors.
class Both:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


Both(1, a=2)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())


class Single:
    instance = None

    def __new__(cls, value):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value):
        self.value = value


one, two = Single(1), Single(2)
print(one is two, one.value)


class Metres(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self


m = Metres("2.5", unit="km")
print(m, m + 1, type(m + 1).__name__, m.unit, repr(m))


class ReturnsValue:
    def __init__(self):
        return 5


class OnlyNew:
    def __new__(cls, a):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self, a):
        pass


class Nothing:
    pass


for f in (ReturnsValue, lambda: OnlyNew(), lambda: OnlyNew(1, 2), lambda: OnlyInit(), lambda: Nothing(1),
        lambda: Nothing(a=1),
          lambda: object.__new__(), lambda: object.__new__(int), lambda: object.__new__(5),
        lambda: int.__new__(str),
          lambda: object.__new__(OnlyInit, 1, 2), lambda: object.__init__(Nothing(), 1)):
    try:
        print(type(f()).__name__)
    except TypeError as error:
        print(error)
