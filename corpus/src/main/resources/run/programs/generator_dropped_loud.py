# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# What generators hold: locals, arguments and values between two yields.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


def numbers():
    a = Loud("a")
    yield 1
    a = Loud("b")
    yield 2
    del a
    yield 3


for n in numbers():
    print(n)
print("done")


def consumer():
    while True:
        x = yield
        if x is None:
            return
        print("got", x.name)


c = consumer()
next(c)
c.send(Loud("sent 1"))
c.send(Loud("sent 2"))
print("sending none")
try:
    c.send(None)
except StopIteration:
    print("stopped")
c = (x.name for x in [Loud("g1"), Loud("g2")])
print(next(c))
c.close()
print("closed")
c = None


def thrower():
    x = Loud("thrown into")
    try:
        yield x.name
    except ValueError as error:
        print("inside", error)
    yield 2


t = thrower()
print(next(t), t.throw(ValueError("v")))
t = None
print("thrown")


def raising():
    x = Loud("raising")
    yield 1
    raise KeyError("k")


r = raising()
next(r)
try:
    next(r)
except KeyError as error:
    print("caught")
print("after")
r = None
print("end")
