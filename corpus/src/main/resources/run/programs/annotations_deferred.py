# versions: 3.14-
# Since 3.14 annotations are evaluated when they are asked for.
def f(a: later, b: 1 / 0 = 2) -> list:
    return a


print(f(1))
try:
    f.__annotations__
except NameError as error:
    print(type(error).__name__, error)
later = int
try:
    f.__annotations__
except ZeroDivisionError as error:
    print(type(error).__name__, error)


def g(a: later, *, b: str) -> "text":
    pass


print(g.__annotations__, g.__annotate__(1), type(g.__annotate__).__name__, g.__annotate__.__name__)
try:
    g.__annotate__(2)
except NotImplementedError as error:
    print(type(error).__name__, error)


class A:
    self_reference: A
    other: B
    if True:
        conditional: int


class B:
    pass


print(A.__annotations__, A.__annotate__(1) == A.__annotations__, A.__annotations__ is A.__annotations__)
x: missing_here
try:
    __annotations__
except NameError as error:
    print(error)
print(__annotate__.__name__)
def outer(t):
    def inner(v: t) -> t:
        t2: t = v
        return t2
    return inner
print(outer(int).__annotations__, outer("s").__annotations__)
g.__annotate__ = lambda form: {"made": form}
print(g.__annotations__)
g.__annotations__ = {"set": 1}
print(g.__annotations__, g.__annotate__)
for wrong in (5, "x"):
    try:
        g.__annotate__ = wrong
    except TypeError as error:
        print(error)
print((lambda: 0).__annotate__, type("T", (), {}).__annotations__)
