# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Generators that are dropped while they wait in a try or with: they are closed at once.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


class Manager:
    def __enter__(self):
        print("enter")

    def __exit__(self, *args):
        print("exit", args[0] and args[0].__name__)


def with_finally(n):
    try:
        for i in range(n):
            yield i
    finally:
        print("finally", n)


def with_manager():
    with Manager():
        yield 1
        yield 2


def with_except():
    try:
        yield 1
    except GeneratorExit:
        print("told to go")
        raise


def plain():
    x = Loud("in plain generator")
    yield 1
    yield x.name


for x in with_finally(3):
    print(x)
    break
print("after break")
g = with_manager()
next(g)
g = None
print("after manager")
g = with_except()
next(g)
del g
print("after except")
g = plain()
next(g)
g = None
print("after plain")
g = with_finally(2)
g = None
print("never started")
print(next(with_finally(5)))
print("temporary")


def caller():
    g = with_finally(7)
    next(g)
    print("leaving caller")


caller()
print("any", any(x == 1 for x in with_finally(4)))


def delegating():
    try:
        yield from with_finally(6)
    finally:
        print("outer finally")


g = delegating()
next(g)
del g
print("delegated")
for x in with_finally(2):
    pass
print("exhausted")


def holds(loud):
    try:
        yield loud
    finally:
        print("holds", loud.name)


g = holds(Loud("held"))
next(g)
g = None
print("held gone")


def first():
    for x in with_finally(8):
        return x


print(first())
gens = [with_finally(i) for i in range(3)]
for g in gens:
    next(g, None)
del g
gens.clear()
z = zip(with_finally(11), with_finally(12))
next(z)
z = None
print("end")
