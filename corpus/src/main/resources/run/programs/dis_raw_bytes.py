# versions: 3.8-
# A function taken apart and built anew from raw bytes of the running version.
import dis
import types


def template(x):
    return x + 1


code = template.__code__
raw = bytearray(code.co_code)
print(type(raw).__name__, len(raw) == len(code.co_code), bytes(raw) == code.co_code)
rebuilt = code.replace(co_code=bytes(raw), co_name="rebuilt",
    co_consts=tuple(41 if k == 1 else k for k in code.co_consts))
f = types.FunctionType(rebuilt, globals(), None, (1,))
print(f(1), f.__name__, f.__defaults__)
names = [dis.opname[b] for b in raw[::2]]
print([n for n in names if n in ("RETURN_VALUE", "LOAD_FAST", "LOAD_CONST")])


def two(a, b):
    return a - b


swapped = two.__code__.replace(co_varnames=("b", "a"))
g = types.FunctionType(swapped, {})
print(two(5, 3), g(5, 3), g(b=5, a=3))
with_closure = (lambda v: lambda: v)(10)
h = types.FunctionType(with_closure.__code__, {}, "h", None, (types.CellType(99),))
print(h(), with_closure())
for make in (lambda: types.FunctionType(with_closure.__code__, {}), lambda: types.FunctionType(code, {}, None,
        None, (types.CellType(1),)), lambda: types.FunctionType(5, {}), lambda: types.FunctionType(code, 5),
        lambda: types.FunctionType(code, {}, 5), lambda: types.FunctionType(code, {}, None, 5),
        lambda: types.FunctionType(with_closure.__code__, {}, None, None, (5,)),
        lambda: types.FunctionType(with_closure.__code__, {}, None, None, ())):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)
def a(): return "code of a"
def b(): return "code of b"
a.__code__ = b.__code__
print(a(), a.__name__)
try:
    a.__code__ = with_closure.__code__
except ValueError as error:
    print(error)
for wrong in (5, None):
    try:
        a.__code__ = wrong
    except TypeError as error:
        print(error)
