# versions: 3.8-
# type with three arguments, types.new_class, names, qualified names, __class__ cells.
import types

T = type("T", (), {"a": 1, "f": lambda self: self.a})
print(T.__name__, T.__qualname__, T.__module__, T().f())
T.__name__ = "Renamed"
T.__qualname__ = "Outer.Renamed"
print(T.__name__, T.__qualname__, repr(T))


def body(namespace):
    namespace["x"] = 5
    namespace["__qualname__"] = "given"


N = types.new_class("N", (T,), {}, body)
print(N.x, N().f(), N.__qualname__, N.__name__)
print(types.prepare_class("P", (), {"metaclass": type})[0].__name__)
for f in (lambda: setattr(T, "__name__", 5), lambda: setattr(T, "__name__", "a\0b"), lambda: setattr(int,
        "__name__", "x"),
          lambda: setattr(int, "new", 1), lambda: delattr(T, "__name__"), lambda: setattr(T, "__qualname__",
        1),
          lambda: type("a\0b", (), {}), lambda: type("n", (), {"__qualname__": 5}), lambda: type("n", (),
        {"__slots__": 5}),
          lambda: type("n", (), {1: 2}).__dict__[1], lambda: delattr(T, "missing")):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


class Outer:
    class Inner:
        def method(self):
            def local():
                pass
            return local

    comp = [lambda: None for _ in range(1)]


print(Outer.Inner.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner().method().__qualname__,
    Outer.comp[0].__qualname__)
print(types.resolve_bases((int,)), type(Outer.__dict__).__name__)
try:
    Outer.__dict__["x"] = 1
except TypeError as error:
    print(error)
class Entries:
    def __init__(self, base):
        self.base = base
    def __mro_entries__(self, bases):
        return (self.base,)
class FromEntries(Entries(dict)):
    pass
print(FromEntries.__bases__, type(FromEntries.__orig_bases__[0]).__name__)
