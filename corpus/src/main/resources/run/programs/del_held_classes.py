# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
"""What is in the hands of the interpreter while it makes a class, or waits."""


# What is left at the end goes in another order from 3.14 on.
ended = []


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self, ended=ended):
        if not ended:
            print("del", self.name)


def churn():
    for i in range(3):
        D("churn")


print("-- a namespace of one's own, and bases made on the way")


class Space(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            churn()
        dict.__setitem__(self, key, value)

    def __del__(self):
        print("del space")


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        churn()
        space = Space()
        return space

    def __new__(mcs, name, bases, space, **kw):
        made = type.__new__(mcs, name, bases, dict(space))
        del space, kw
        churn()
        return made

    def __init__(cls, name, bases, space, **kw):
        print("init", name, sorted(key for key in space if key[0] != "_"), sorted(kw))
        churn()

    def __del__(cls, ended=ended):
        if not ended:
            print("del class", cls.__name__)


class Entry(D):
    def __mro_entries__(self, bases):
        churn()
        made = Meta("Base", (), {})
        return (made,)


class Named(D):
    def __set_name__(self, owner, name):
        print("named", name)


class First(Entry("entry"), metaclass=Meta, option=D("option")):
    churn()
    x = Named("x")
    y = Named("y")


class Second:
    def __init_subclass__(cls, **kw):
        print("sub", sorted(kw))


class Third(Second, option=D("second option")):
    z = D("z")


Third.z = None
print("-- coroutines")


class Awaited(D):
    def __await__(self):
        del self
        churn()
        result = yield D("yielded")
        churn()
        return D("result")


class Source(D):
    count = 0

    def __aiter__(self):
        churn()
        return self

    def __anext__(self):
        self.count += 1
        churn()
        if self.count > 2:
            raise StopAsyncIteration
        nxt = Awaited("next")
        return nxt


class Manager(D):
    async def __aenter__(self):
        churn()
        return await Awaited("enter")

    async def __aexit__(self, *args):
        churn()
        await Awaited("exit")
        print("left", args[0])
        return True


async def main():
    print((await Awaited("awaited")).name)
    async for each in Source("source"):
        print("got", each.name)
        churn()
        each = None
    async with Manager("manager") as entered:
        print(entered.name)
        raise ValueError(D("in fault"))


def run(coroutine):
    try:
        while True:
            churn()
            coroutine.send(None)
    except StopIteration:
        print("over")


run(main())

print("-- yield from, send, throw and close")


class Sub(D):
    def __iter__(self):
        return self

    def __next__(self):
        churn()
        return D("next")

    def send(self, value):
        churn()
        print("sent", value.name)
        value = None
        churn()
        return D("sent")

    def throw(self, kind, *more):
        churn()
        print("thrown", getattr(kind, "__name__", type(kind).__name__))
        return D("after throw")

    def close(self):
        del self
        churn()
        print("closed")


class Exit(GeneratorExit):
    def __del__(self):
        print("del exit")


class Fault(Exception):
    def __del__(self):
        print("del fault")


def outer():
    try:
        yield from Sub("sub")
    except GeneratorExit as e:
        churn()
        print("exit", type(e).__name__)


g = outer()
print(next(g).name)
print(g.send(D("value")).name)
print(g.throw(Fault()).name)
try:
    g.throw(Exit)
except StopIteration:
    print("stopped")
g = None
print("-- end")
ended.append(True)
