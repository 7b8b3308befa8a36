# versions: 3.8-
# Comprehensions with async for and await, in coroutines, nested, with conditions.
class Each:
    def __init__(self, *items):
        self.items = list(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


async def twice(x):
    return x * 2


async def is_even(x):
    return x % 2 == 0


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def main():
    print([x async for x in Each(1, 2, 3)])
    print([await twice(x) for x in range(3)])
    print([x async for x in Each(1, 2, 3, 4) if await is_even(x)])
    print({x: await twice(x) async for x in Each("a", "b")})
    print(sorted({x % 3 async for x in Each(1, 2, 3, 4, 5)}))
    print([(x, y) async for x in Each(1, 2) for y in "ab"])
    print([(x, y) for x in "ab" async for y in Each(x, x + x)])
    print([await f(5) for f in (twice, is_even)])
    lazy = (await twice(x) async for x in Each(7, 8))
    print(type(lazy).__name__)
    return [x async for x in lazy]


print(drive(main()))


async def nested():
    rows = [await twice(x) for x in [1, 2]]
    return rows


print(drive(nested()))
