# versions: 3.8-
# Comprehensions that await, where only newer versions allow or inline them.


async def gather(source, other):
    flat = [await x for x in other]
    pairs = [(x, y) async for x in source async for y in x if await y]
    keyed = {x: y async for x, y in source if x if y}
    once = {await x async for x in source if x != other}
    lazily = [y async for y in (x * 2 async for x in source)]
    return flat, pairs, keyed, once, lazily, f"{await other!r:>{await source}}"


async def cells(source):
    total = 0
    return [lambda: x + total async for x in source]


async def chained(source):
    yield [x async for x in source]
    yield {x async for x in source}
    result = (x async for x in source)
    async for x in result:
        yield x
