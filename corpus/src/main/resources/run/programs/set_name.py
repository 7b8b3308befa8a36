# versions: 3.8-
# __set_name__: when it is called, for what, and what happens when it fails.
class Named:
    def __init__(self):
        self.seen = []

    def __set_name__(self, owner, name):
        self.seen.append((owner.__name__, name))

    def __get__(self, instance, owner):
        return self.seen


shared = Named()


class A:
    one = Named()
    two = shared
    three = shared


class B(A):
    pass


A.late = Named()
print(A.one, A.two, A.late, B.one)
T = type("T", (), {"x": Named()})
print(T.x)


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError("no " + name)


try:
    class C:
        bad = Fails()
except (RuntimeError, ValueError) as error:
    print(type(error).__name__, error, repr(error.__cause__), getattr(error, "__notes__", None))
try:
    class D:
        wrong = type("Few", (), {"__set_name__": lambda self: None})()
except (RuntimeError, TypeError) as error:
    print(type(error).__name__, error, repr(error.__cause__))


class Order:
    def __set_name__(self, owner, name):
        print("set_name", name, hasattr(owner, "registered"))


class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__)
        cls.registered = True


class E(Base):
    a = Order()
    b = Order()
