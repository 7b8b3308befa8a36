"""Prints the names in modules and classes, a row each: what, tab, names. Runs on CPython and on Pyclair."""
import builtins
import sys

MODULES = """builtins sys types marshal dis importlib importlib.util importlib.machinery importlib.abc
    py_compile _imp math cmath time itertools functools collections collections.abc operator io abc weakref
    random string copy contextlib""".split()


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


def cell(value=None):
    return lambda: value


def traceback():
    try:
        raise KeyError
    except KeyError as error:
        return error.__traceback__


def hidden():
    """Classes that builtins has no names for, by objects of theirs."""
    waits = coroutine()
    waits.close()
    return [None, ..., NotImplemented, hidden, "".join, generator(), waits, async_generator(), hidden.__code__,
        traceback(), traceback().tb_frame, cell().__closure__[0], sys, type.__dict__, len, str.join, int.__add__,
        (1).__add__, type.__dict__["__name__"], hidden.__class__.__dict__["__globals__"], {}.keys(), {}.values(),
        {}.items(), iter([]), iter(()), iter(""), iter(b""), iter(range(1)), iter(set()), iter({}), iter(int, 1),
        reversed([]), dict.__dict__["fromkeys"], list[int], int | str]


def is_public(name):
    return not name.startswith("_") or name.startswith("__") and name.endswith("__")


def is_shown(owner, name, value):
    """Whether a name is the module's own, and no module that it happens to import."""
    return type(value) is not type(sys) or value.__name__.startswith(owner + ".")


def names(kind, owner, found):
    print(kind + " " + owner + "\t" + " ".join(sorted(filter(is_public, found))))


def own_classes(owner, module):
    for name in sorted(dir(module)):
        value = getattr(module, name)
        if isinstance(value, type) and value.__name__ == name and not name.startswith("_"):
            yield name, value


for owner in MODULES:
    try:
        __import__(owner)
    except ImportError:
        continue
    module = sys.modules[owner]
    names("module", owner, [n for n in dir(module) if is_shown(owner, n, getattr(module, n))])
for name, value in own_classes("builtins", builtins):
    names("class", name, dir(value))
for value in hidden():
    if type(value).__name__ not in dir(builtins):
        names("class", type(value).__name__, dir(type(value)))
for owner in MODULES[1:]:
    if owner in sys.modules:
        for name, value in own_classes(owner, sys.modules[owner]):
            if value.__module__ in (owner, "_" + owner):
                names("class", owner + "." + name, dir(value))
