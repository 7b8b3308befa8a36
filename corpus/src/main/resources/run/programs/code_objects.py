# versions: 3.8-
# Fields of code objects of functions of every kind; replace; comparison.
import types


def f(a, b=1, /, c=2, *args, d, e=3, **kwargs):
    """Doc."""
    x = a + 5
    def inner():
        return x, y
    y = "text"
    return inner, [i for i in args if i > x], lambda: kwargs


c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames,
    c.co_cellvars, c.co_freevars, c.co_names)
print(c.co_filename, c.co_firstlineno, type(c.co_code).__name__, len(c.co_code) % 2, c.co_stacksize > 0,
    type(c.co_consts).__name__, 5 in c.co_consts, "text" in c.co_consts)
print([k.co_name for k in c.co_consts if isinstance(k, types.CodeType)])


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


class A:
    def m(self):
        return super().__init__()


names = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR",
    128: "COROUTINE", 512: "ASYNC_GENERATOR"}
for g in (f, generator, coroutine, async_generator, A.m, f(1, d=2)[0], lambda *a: 0):
    flags = g.__code__.co_flags
    print(g.__name__, [n for bit, n in names.items() if flags & bit], g.__code__.co_freevars)
r = c.replace(co_name="renamed", co_firstlineno=100)
print(r.co_name, r.co_firstlineno, r == c, c == c.replace(), hash(c) == hash(c.replace()),
    r.co_code == c.co_code)
for g in (lambda: c.replace(bad=1), lambda: c.replace(co_argcount="x"), lambda: c.replace(co_code="s"),
        lambda: setattr(c, "co_name", "x"), lambda: c.replace(1), lambda: c.replace(co_consts=[1]),
        lambda: types.CodeType()):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
def constant():
    return 42
constant.__code__ = constant.__code__.replace(co_consts=tuple(43 if k == 42 else k for k in constant.__code__.co_consts))
def changed():
    return "before"
g = types.FunctionType(changed.__code__.replace(co_consts=tuple("after" if k == "before" else k for k in changed.__code__.co_consts)), globals(), "g")
print(g(), g.__name__, changed(), repr(c).split(" at ")[0], hasattr(c, "co_positions"), hasattr(c,
    "co_qualname"), len(list(c.co_lines())) > 0 if hasattr(c, "co_lines") else "no co_lines")
