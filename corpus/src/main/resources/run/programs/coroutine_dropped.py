# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Coroutines that are dropped: never started, waiting, in containers.
class Wait:
    def __await__(self):
        yield 1


async def work(name):
    try:
        print("working", name)
        await Wait()
        print("never printed")
    finally:
        print("cleaning", name)


c = work("a")
print(c.send(None))
del c
print("dropped")
c = work("b")
c.close()
print("closed")
c = [work("d"), work("e")]
for x in c:
    x.send(None)
x = None
c.clear()


async def outer():
    try:
        await work("inner")
    finally:
        print("outer cleaned")


c = outer()
c.send(None)
c = None


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print("async generator closed")


async def use():
    async for x in agen():
        print(x)
        break
    print("left loop")


c = use()
try:
    c.send(None)
except StopIteration:
    print("stopped")
c = None
print("end")
