# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# The warning of coroutines that were never awaited, at the places where they are dropped.
async def one():
    pass


async def two(x):
    return x


class A:
    async def method(self):
        pass


one()
print("one", flush=True)
a = [two(1), two(2)]
a.pop()
print("popped", flush=True)
a = None
print("list gone", flush=True)


def f():
    x = A().method()
    print("in f", flush=True)


f()
print("after f", flush=True)


async def caller():
    one()
    print("in caller", flush=True)


try:
    caller().send(None)
except StopIteration:
    print("stopped", flush=True)
print("end", flush=True)
