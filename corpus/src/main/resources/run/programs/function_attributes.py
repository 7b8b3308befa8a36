# versions: 3.8-
# Attributes of functions, bound methods and built-in functions; assignment and deletion.
def f(a, b=2, *, c=3):
    "The doc."
    return a, b, c


print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__dict__,
    f.__closure__, f.__annotations__, f.__globals__ is globals())
f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__ = "g", "A.g", "new doc", (1,
    2), {"c": 4}
print(f.__name__, f.__qualname__, f.__doc__, f(), repr(f).split(" at ")[0], f.__code__.co_name)
f.x = 1
f.__dict__["y"] = 2
print(f.x, f.y, sorted(f.__dict__), hasattr(f, "z"))
del f.x, f.__defaults__, f.__kwdefaults__, f.__doc__
print(f.__dict__, f.__defaults__, f.__doc__, f.__kwdefaults__)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for name, value in (("__name__", 5), ("__qualname__", None), ("__defaults__", 5), ("__kwdefaults__", 5),
        ("__dict__", 5), ("__closure__", ()), ("__globals__", {}), ("__module__", 5), ("__code__", "x")):
    attempt(lambda: setattr(f, name, value))
for name in ("__name__", "__code__", "missing", "__closure__"):
    attempt(lambda: delattr(f, name))
attempt(lambda: f())


class A:
    def m(self, x):
        "m doc"
        return x
    m.mark = "on the function"


a = A()
print(a.m.__name__, a.m.__doc__, a.m.mark, a.m.__self__ is a, a.m.__func__ is A.m, A.m.__qualname__,
    a.m == a.m, a.m != A().m, hash(a.m) == hash(a.m), repr(a.m).split(" of ")[0])
attempt(lambda: setattr(a.m, "mark", 1))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: len.__code__)
print(len.__name__, len.__qualname__, [].append.__qualname__, str.join.__qualname__, len.__self__.__name__,
    "abc".upper.__self__, len.__module__, [].append.__module__, str.join.__objclass__,
    int.__add__.__objclass__.__name__)
f.__doc__ = 5
print(f.__doc__, (lambda: 0).__name__, (lambda: 0).__doc__, A.m.__get__(a)(3), (lambda x=1: 0).__defaults__)
