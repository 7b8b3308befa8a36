# versions: 3.8-
# import in all forms, of the modules that are always there; errors; what names are bound.
import math
import collections.abc
import itertools as it, operator as op
from math import pi, sqrt as root
from functools import *
import importlib
import sys
import types

print(math.floor(2.5), collections.abc.Sized.__name__, it.count.__name__, op.add(1, 2), round(pi, 3), root(9),
    reduce(op.add, [1, 2, 3]))
print(type(math).__name__, math.__name__, sys.modules["math"] is math, __import__("math") is math,
    __import__("collections.abc") is collections,
    importlib.import_module("collections.abc") is collections.abc)
print(__import__("collections.abc", fromlist=["x"]) is collections.abc, __import__("math", globals(),
    locals(), ["pi"], 0).pi == pi)


def local():
    import string
    from operator import mul
    return string.digits, mul(2, 3), "string" in globals()


print(local())
for f in (lambda: importlib.import_module("no_such_module_here"),
        lambda: __import__("collections.nothing_here"), lambda: __import__(""), lambda: __import__(5),
        lambda: __import__("math", level=-1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name)
try:
    import math.sub
except ImportError as error:
    print(type(error).__name__, error, error.name)
m = types.ModuleType("made", "doc")
m.value = 5
sys.modules["made"] = m
import made
from made import value
print(made.value, value, made.__doc__, made.__name__, repr(made), m.__dict__["value"])
try:
    made.missing
except AttributeError as error:
    print(error)
m.__getattr__ = lambda name: "module getattr " + name
from made import anything
print(made.other, anything)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
m.__all__ = ["value", "_hidden"]
m._hidden = 1
from made import *
print(_hidden, __name__, __doc__, __spec__ is None or True, "__builtins__" in globals())
