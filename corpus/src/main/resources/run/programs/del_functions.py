# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# __del__ of locals, arguments, results, defaults and closures.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


def local():
    a = Loud("local a")
    b = Loud("local b")
    print("leaving")


def argument(x):
    print("in", x.name)


def forget(x):
    x = None
    print("forgotten")


def result():
    return Loud("result")


def pair():
    first = Loud("first")
    second = Loud("second")
    return second


local()
print("after local")
argument(Loud("argument"))
print("after argument")
forget(Loud("forgotten argument"))
print("after forget")
result()
print("after result")
r = result()
print("kept")
r = pair()
print("pair")
r = None


def default(x=Loud("default")):
    return x.name


print(default())
del default
print("default gone")


def outer():
    x = Loud("closed over")

    def inner():
        return x.name

    return inner


f = outer()
print(f())
f = None
print("closure gone")


def nonlocals():
    x = Loud("cell 1")

    def change():
        nonlocal x
        x = Loud("cell 2")

    change()
    print("changed")
    del x
    print("deleted")


nonlocals()
f = lambda x=Loud("of lambda"): x
f = 0


def star(*args, **kwargs):
    print(len(args), sorted(kwargs))


star(Loud("s1"), Loud("s2"), k=Loud("k"))
print("after star")


def recursive(n):
    x = Loud(n)
    if n:
        recursive(n - 1)


recursive(3)
[Loud(i).name for i in range(3)]
print([Loud(i) for i in range(3)] and "list made")
print("bound", Loud("bound").__init__.__name__)


def loops():
    for i in range(3):
        x = Loud("loop %d" % i)
    print("loop done")
    while True:
        x = Loud("while")
        break
    print("broken")


loops()
print("end")
