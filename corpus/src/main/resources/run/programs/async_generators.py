# versions: 3.8-
# Async generators driven by hand: anext, asend, athrow, aclose.
import types


@types.coroutine
def suspend(value):
    return (yield value)


def drive(awaitable):
    iterator = awaitable.__await__()
    seen = []
    try:
        while True:
            seen.append(iterator.send(None))
    except StopIteration as stop:
        return seen, stop.value
    except BaseException as error:
        return seen, repr(error)


async def numbers(n):
    try:
        for i in range(n):
            await suspend("pause %d" % i)
            got = yield i
            if got:
                print("received", got)
    except ValueError as error:
        print("inside:", error)
        yield "recovered"
    finally:
        print("cleanup")


g = numbers(3)
print(type(g).__name__, g.__name__, g.ag_running, g.ag_frame is not None)
print(drive(g.__anext__()))
print(drive(g.asend("value")))
print(drive(g.athrow(ValueError("v"))))
print(drive(g.__anext__()))
print(drive(g.__anext__()))
g = numbers(3)
print(drive(g.__anext__()))
print(drive(g.aclose()))
print(drive(g.__anext__()))
print(drive(numbers(1).aclose()))
print(drive(numbers(2).asend(1)))


async def collect():
    return [x async for x in numbers(2)], {x: y async for x in numbers(2) async for y in numbers(1)}


print(drive(collect()))
try:
    iter(numbers(1))
except TypeError as error:
    print(error)
print(numbers(1).__aiter__().__name__, hasattr(g, "__anext__"), hasattr(g, "__next__"))
