# versions: 3.8-
# Defaults are evaluated when the def runs, in order, and shared between calls.
log = []


def note(value):
    log.append(value)
    return value


def f(a=note("a"), b=note("b"), *, c=note("c"), d=note("d")):
    return a, b, c, d


print(log)
print(f(), log)


def gather(item, into=[]):
    into.append(item)
    return into


print(gather(1), gather(2), gather(3, []), gather(4))
print(gather.__defaults__)
gather.__defaults__ = ("fresh", [])
print(gather(), gather.__defaults__)
gather.__defaults__ = None
try:
    gather(1)
except TypeError as error:
    print(error)
f.__kwdefaults__["c"] = "changed"
print(f(1, 2))
f.__kwdefaults__ = None
try:
    f()
except TypeError as error:
    print(error)
adders = [lambda x, n=n: x + n for n in range(4)]
late = [lambda x: x + n for n in range(4)]
print([add(10) for add in adders], [add(10) for add in late])
x = 1
def show(x=x):
    return x
x = 2
print(show(), show(x))
