# versions: 3.8-
# yield from: values, results, send and throw that are passed on, iterators without send.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")
    return "result"


def outer():
    value = yield from inner()
    print("outer has", value)
    value = yield from [10, 20]
    print("list gave", value)
    yield from "ab"
    return value


g = outer()
print(next(g), g.send("A"), g.send("B"))
print(list(g))
g = outer()
next(g)
print(g.throw(ValueError("v")))
print(next(g))
try:
    g.send("to a list")
except AttributeError as error:
    print(error)
g = outer()
next(g)
print(g.gi_yieldfrom.__name__)
g.close()


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("custom result")
        return self.n


def delegate():
    return (yield from Custom())


d = delegate()
print(next(d), next(d), next(d))
try:
    next(d)
except StopIteration as stop:
    print(stop.value)
def bad():
    yield from 5
try:
    next(bad())
except TypeError as error:
    print(error)
