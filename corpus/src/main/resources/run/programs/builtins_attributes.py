# versions: 3.8-
# getattr, setattr, delattr, hasattr, vars, dir, type, isinstance with tuples, globals and locals.
class A:
    x = 1

    def __init__(self):
        self.y = 2


a = A()
print(getattr(a, "x"), getattr(a, "z", "d"), hasattr(a, "y"), hasattr(a, "z"), vars(a), setattr(a, "z", 3),
    a.z, delattr(a, "z"), hasattr(a, "z"))
print([n for n in dir(a) if not n.startswith("__")], [n for n in dir(A) if not n.startswith("__")],
    "x" in vars(A), type(vars(A)).__name__, vars() is globals(), dir(5)[-3:], sorted(dir([]))[-4:])
def f(p, q=2):
    r = 3
    inner = lambda: r
    found = dict(locals())
    found.pop("inner")
    return sorted(found.items()), dir()
print(f(1), "f" in globals(), locals() is globals(), sorted(k for k in globals() if len(k) == 1))
print(type(5), type("a"), type(None), type(f), type(A), type(type), type(a) is A, type(a.__init__).__name__,
    type(A.__init__).__name__, type(len), type(...), type([].append).__name__, type(str.join).__name__,
    type(int.__add__).__name__, type((5).__add__).__name__, type(A.__dict__["__dict__"]).__name__,
    type(type.__dict__["__mro__"]).__name__)
print(isinstance(1, (str, (float, int))), isinstance("a", (int, ())), issubclass(A, (int, object)),
    isinstance(A, type), isinstance(None, type(None)), isinstance(a, object))
for g in (lambda: vars(5), lambda: getattr(a, "q"), lambda: getattr(A, "q"), lambda: setattr(a, 5, 1),
        lambda: delattr(a, "q"), lambda: setattr(5, "a", 1), lambda: delattr([], "append"),
        lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: issubclass(A, "x"),
        lambda: type(1, 2), lambda: dir(1, 2), lambda: globals(1), lambda: vars(1, 2), lambda: hasattr(a),
        lambda: setattr(a, "x"), lambda: getattr(a, "x", 1, 2), lambda: (1).real.x, lambda: None.x,
        lambda: A.x.y, lambda: f.missing, lambda: len.missing, lambda: sorted.__name__.x):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
f.attribute = [1]
print(f.attribute, f.__dict__, f.__name__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__module__,
    f.__doc__, f.__closure__, getattr(f, "__code__").co_varnames)
print(object().__class__.__name__, a.__class__.__name__, A.__dict__.get("x"), a.__module__,
    A.__mro__[-1].__name__, hasattr(object(), "__dict__"), (5).__class__.__class__.__name__,
    "__weakref__" in A.__dict__)
