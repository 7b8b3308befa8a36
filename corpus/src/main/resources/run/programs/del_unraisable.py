# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# What __del__ raises goes to sys.unraisablehook, and nowhere else.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


import sys


class Bad:
    def __init__(self, part=None):
        self.part = part

    def __del__(self):
        print("raising")
        raise ValueError("in del")


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback.tb_lineno > 0, args.err_msg is None or "calling" in args.err_msg,
        getattr(args.object, "__qualname__", None), type(args).__name__)


sys.unraisablehook = hook
Bad()
print("after")
b = Bad(Loud("part"))
b = None
print("part went")
try:
    x = Bad()
    x = 1 / 0
except ZeroDivisionError as error:
    print("caught", error, error.__context__)
x = 0
try:
    raise KeyError("outside")
except KeyError as error:
    Bad()
    print("still", error)


def g():
    try:
        yield 1
    finally:
        raise OSError("in generator")


for i in g():
    break
print(i)


class Exits:
    def __del__(self):
        raise SystemExit(3)


Exits()
print("end")
