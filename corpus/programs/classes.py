# versions: 3.6-
# Classes: bases, metaclass, keywords, decorators, super, descriptors, nested and local ones.


class Meta(type):
    """Counts what it makes."""

    made = 0

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return {"prepared": options}

    def __new__(mcs, name, bases, namespace, **options):
        mcs.made += 1
        return super().__new__(mcs, name, bases, dict(namespace))


class Base(metaclass=Meta):
    """A base."""

    __slots__ = ("x", "_y")
    default: int = 3

    def __init__(self, x, *args, y=default, **kwargs):
        super().__init__()
        self.x = x
        self._y = y

    @property
    def y(self):
        """The y."""
        return self._y

    @y.setter
    def y(self, value):
        self._y = value

    @staticmethod
    def create():
        return Base(1, y=2)

    def __private(self):
        return self.__mangled

    class Inner:
        def depth(self):
            return __class__


def register(*names, **options):
    def decorate(cls):
        cls.names = names
        return cls

    return decorate


@register("derived", loud=True)
@register
class Derived(Base, Base.Inner, metaclass=Meta, option="a"):
    def __init__(self, *args):
        super(Derived, self).__init__(*args)
        super().y

    def depth(self):
        attribute = super().create
        return super().depth(), attribute, super().create()

    def __enter__(self):
        return self


def local(base, **options):
    class Local(base, *[Derived], **options):
        captured = base
        base = captured

        def method(self):
            nonlocal options
            options = None
            return base, captured_later

        assert captured, "captured"

    captured_later = Local
    return Local
