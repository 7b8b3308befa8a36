# versions: 3.9-
# Since 3.9 any expression may stand behind the at sign.
table = {"double": lambda f: lambda x: 2 * f(x)}
stack = [lambda f: f, lambda f: lambda x: f(x) + 1]


@table["double"]
def f(x):
    return x


@stack[1]
@stack[0]
def g(x):
    return x


@(lambda f: lambda x: -f(x))
def h(x):
    return x


@(chosen := table["double"])
def i(x):
    return x


@(table["double"] if f(1) == 2 else stack[0])
def j(x):
    return x * 10


print(f(3), g(3), h(3), i(3), chosen is table["double"], j(3))
try:
    @None
    def k():
        pass
except TypeError as error:
    print(error, "k" in globals())
try:
    @table["missing"]
    class K:
        print("this body does not run")
except KeyError as error:
    print(repr(error))
print([f for f in (f, g, h) if f(1) == 2] == [f, g])
