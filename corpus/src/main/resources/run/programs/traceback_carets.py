# versions: 3.8-
# Which part of a line carets point at: operators, calls, subscripts, attributes, over several lines.
import sys


def binary(a, b):
    return (a + 1) * (b / 0) - 5


def call(f):
    return len([1, 2]) + f(1,
                           2)(3)


def subscript(d):
    return d["x"]["y"]["z"]


def attribute(o):
    return o.real.imag.missing.more


def compare(a):
    return a == 1 or a < "text" < 5


def unpack(v):
    a, b = v
    return a


def astral(x):
    return "𝄞é" + x + "ü"


def raised():
    raise ValueError("whole line")


def nested_call(f):
    return f(f(f(1), 2), 3)


def unary(x):
    return 1 + -x


for f, arguments in ((binary, (1, 2)), (call, (len,)), (subscript, ({"x": {"y": 5}},)), (attribute, (5,)),
                     (compare, (2,)), (unpack, ((1, 2, 3),)), (astral, (5,)), (raised, ()),
                     (nested_call, (lambda x: x,)), (unary, ("s",))):
    try:
        f(*arguments)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
