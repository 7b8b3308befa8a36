# versions: 3.15-
# Lazy imports (PEP 810): what stands for a module until it is used, errors where it is used, who decides.
import sys
import types

for loaded in ("contextlib", "math", "string", "weakref", "marshal"):
    sys.modules.pop(loaded, None)
lazy import operator
lazy import collections.abc
lazy import itertools as it
lazy from contextlib import suppress, nullcontext as part
lazy import no_such_module
lazy from math import no_such_name
lazy from no_such_package import thing

names = globals()
print(names["operator"], names["collections"], names["it"], names["suppress"], names["part"])
print(type(names["operator"]) is types.LazyImportType, types.LazyImportType.__name__, types.LazyImportType.__module__)
print(operator.add(1, 2), names["operator"].__name__)


def use():
    return suppress is not None, list(it.islice(it.count(5), 2))


print(use(), names["suppress"].__name__, names["it"].__name__)
kept = [names["part"]]
print(kept, kept[0].resolve() is part, kept, names["part"] is part)
for name in ("no_such_module", "no_such_name", "thing"):
    try:
        eval_name = {"no_such_module": lambda: no_such_module, "no_such_name": lambda: no_such_name,
                     "thing": lambda: thing}[name]
        eval_name()
    except ImportError as error:
        print(type(error).__name__, error, "|", repr(error.__cause__.args[0]), error.__context__)
print(names["no_such_module"])
try:
    types.LazyImportType()
except TypeError as error:
    print(error)
try:
    names["no_such_module"].attribute
except AttributeError as error:
    print(error)
print(sys.get_lazy_imports(), sys.get_lazy_imports_filter())
sys.set_lazy_imports("all")
from string import Template
print(names["Template"])
for wrong in ("none", 5):
    try:
        sys.set_lazy_imports(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
sys.set_lazy_imports("normal")
asked = []
sys.set_lazy_imports_filter(lambda *args: asked.append(args) or args[1] != "time")
lazy import copy
lazy import time
lazy from weakref import ref
print(asked, names["copy"], names["time"].__name__, names["ref"])
try:
    sys.set_lazy_imports_filter(5)
except ValueError as error:
    print(error)
sys.set_lazy_imports_filter(None)
__lazy_modules__ = ["dis", "marshal"]
import dis
import marshal as m
from marshal import dumps
import io
print(names["dis"], names["m"], names["dumps"], names["io"].__name__)
print(__lazy_import__("codecs"), __lazy_import__("codecs", fromlist=("x",)), __lazy_import__.__name__)
lazy import never_used
del never_used
print("never_used" in names)


class A:
    print(io is not None)
    lookup = operator


print(A.lookup is operator)
module = types.ModuleType("made")
module.lazily = names["ref"]
print(module.lazily is ref, vars(module)["lazily"] is ref)
print(isinstance(names["collections"], types.LazyImportType), collections.abc.Sized.__name__)
