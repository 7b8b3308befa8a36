# versions: 3.8-
# abc: abstract methods and properties, register, subclass hooks, messages.
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        """Abstract."""
        return "default"

    @property
    @abc.abstractmethod
    def name(self):
        pass

    @classmethod
    @abc.abstractmethod
    def make(cls):
        pass


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


attempt(Shape)


class Half(Shape):
    def area(self):
        return super().area() + "!"


attempt(Half)


class One(Half):
    name = "one"


attempt(One)


class Square(One):
    @classmethod
    def make(cls):
        return cls()


print(Square.make().area(), sorted(Shape.__abstractmethods__), sorted(Square.__abstractmethods__),
    abc.ABCMeta.__name__)


class Sized(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("__len__" in c.__dict__ for c in other.__mro__) or NotImplemented
        return NotImplemented


@Sized.register
class Registered:
    pass


print(issubclass(list, Sized), isinstance("a", Sized), issubclass(int, Sized), isinstance(Registered(),
    Sized), isinstance(5, Sized))
attempt(lambda: Sized.register(5))
attempt(lambda: issubclass(5, Sized))
class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 42
    def __subclasscheck__(cls, other):
        return other is int
class Odd(metaclass=Meta):
    pass
print(isinstance(42, Odd), isinstance(41, Odd), issubclass(int, Odd), issubclass(str, Odd), isinstance(Odd(),
    Odd))
import collections.abc as c
print(isinstance([], c.Sequence), isinstance({}, c.Mapping), isinstance((x for x in ""), c.Generator),
    issubclass(set, c.MutableSet), isinstance(5, c.Hashable), isinstance([], c.Hashable), isinstance(range(1),
    c.Sequence), isinstance("", c.Iterable), isinstance(len, c.Callable))
attempt(lambda: c.Sequence())
