# versions: 3.8-
# Coroutines driven with send, throw and close; return values; errors of misuse.
import types


@types.coroutine
def suspend(value):
    got = yield value
    return got


async def add(a, b):
    x = await suspend(("need", a))
    y = await suspend(("need", b))
    return x + y


async def main():
    first = await add(1, 2)
    try:
        second = await add(3, 4)
    except KeyError as error:
        second = "recovered from " + repr(error)
    return first, second


c = main()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await)
print(c.send(None), c.send(10), c.send(20))
print(c.send(1))
try:
    c.send(2)
except StopIteration as stop:
    print(stop.value)
c = main()
c.send(None), c.send(1), c.send(1)
try:
    c.throw(KeyError("k"))
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)
c = main()
try:
    c.send(5)
except TypeError as error:
    print(error)
c.close()
try:
    iter(c)
except TypeError as error:
    print(error)
try:
    next(c)
except TypeError as error:
    print(error)
c = main()
c.send(None)
print(c.cr_await.__name__, c.cr_frame.f_code.co_name, c.cr_code.co_name)
print(c.close(), c.cr_frame)
