# versions: 3.8-
# __init_subclass__: keyword arguments, order, inheritance, errors.
class Plugin:
    registry = []

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print("init_subclass", cls.__name__, name)
        cls.registry.append((name, cls.__name__))


class A(Plugin, name="a"):
    print("body of A")


class B(A):
    pass


class C(B, name="c"):
    def __init_subclass__(cls, **kwargs):
        print("C's own", cls.__name__, kwargs)
        super().__init_subclass__(name="through C")


class D(C, extra=1):
    pass


print(Plugin.registry)
for make in (lambda: type("E", (Plugin,), {}, unknown=1), lambda: type("F", (), {}, x=1)):
    try:
        make()
    except TypeError as error:
        print(error)


class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        print("meta new", name, kwargs)
        cls = super().__new__(mcs, name, bases, namespace, **kwargs)
        print("meta made", name)
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)


class G(metaclass=Meta):
    def __init_subclass__(cls, size=0, **kwargs):
        print("size", size)


class H(G, size=3):
    pass


print(type(Plugin.__dict__["__init_subclass__"]).__name__)
class Fails:
    def __init_subclass__(cls):
        raise ValueError("refused " + cls.__name__)
try:
    class Child(Fails):
        pass
except ValueError as error:
    print(error)
print(object.__init_subclass__())
