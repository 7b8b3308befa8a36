# versions: 3.8-
# __await__ of classes, what may be awaited, and the messages of what may not.
class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield "suspended"
        return self.value, got


class NoIterator:
    def __await__(self):
        return 5


class IsCoroutine:
    def __await__(self):
        return coroutine()


class ListIterator:
    def __await__(self):
        return iter([1, 2])


async def coroutine():
    return "c"


def run(awaitable):
    async def wrapper():
        return await awaitable
    c = wrapper()
    values = []
    try:
        while True:
            values.append(c.send(None if not values else len(values)))
    except StopIteration as stop:
        return values, stop.value
    except (TypeError, RuntimeError, AttributeError) as error:
        return values, type(error).__name__, str(error)


print(run(Ready(1)))
print(run(coroutine()))
print(run(NoIterator()))
ic = IsCoroutine()
print(run(ListIterator()))
print(run(5), run([1]), run("s"), run(None))
def generator():
    yield 1
print(run(generator()))
used = coroutine()
print(run(used), run(used))
print(hasattr(used, "__await__"), hasattr(generator(), "__await__"), type(used.__await__()).__name__)
c = coroutine()
try:
    c.__await__().send(None)
except StopIteration as stop:
    print(stop.value)
