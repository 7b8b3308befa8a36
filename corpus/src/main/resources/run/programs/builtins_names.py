# versions: 3.8-
# Which names builtins has, their kinds; shadowing and restoring them.
import builtins
import types

names = [n for n in sorted(dir(builtins)) if not n.startswith("_")]
print(len(names), " ".join(n for n in names if isinstance(getattr(builtins, n), types.BuiltinFunctionType)))
print(" ".join(n for n in names if isinstance(getattr(builtins, n), type) and not issubclass(getattr(builtins,
    n), BaseException)))
print(" ".join(n for n in names if not isinstance(getattr(builtins, n), (type, types.BuiltinFunctionType))))
print(sorted(n for n in dir(builtins) if n.startswith("__")))
builtins.added = "found as a builtin"
print(added)
del builtins.added
try:
    added
except NameError as error:
    print(error)
real = builtins.abs
builtins.abs = lambda v: "replaced"
print(abs(-5))
builtins.abs = real
print(abs(-5))
abs = "global wins"
print(abs, builtins.abs(-1))
del abs
print(abs(-2), __builtins__ is builtins, builtins.__name__, builtins.len is len, __build_class__.__name__,
    __debug__, type(__import__).__name__)
for f in (lambda: len.__call__(5), lambda: print.__self__.__name__, lambda: builtins.missing,
        lambda: int.missing, lambda: object() == object(), lambda: NotImplemented.x, lambda: Ellipsis + 1,
        lambda: None()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def local_builtins():
    return {"len": len}["len"] is len, [n for n in ("len", "print") if n in globals()]
print(local_builtins(), copyright if "copyright" in dir(builtins) else "no site")
for kind in (int, str, list, dict, tuple, set, frozenset, bytes, bytearray, float, complex, bool, range,
        slice, type, object, property, staticmethod, classmethod, super, enumerate, zip, map, filter,
        reversed, memoryview):
    print(kind.__name__, len([n for n in dir(kind) if not n.startswith("_")]),
        " ".join(n for n in dir(kind) if not n.startswith("_")))
