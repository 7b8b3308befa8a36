# versions: 3.6-
# Coroutines, asynchronous generators, comprehensions, with and for.


async def produce(n):
    for i in range(n):
        await sleep(i)
        yield i


async def consume(source, manager):
    total = 0
    async for value in source:
        if value == 3:
            continue
        total += value
    else:
        total += 100
    async with manager as opened, manager:
        total += await opened.read()
        if total:
            return total
    return await (await source)


async def comprehend(source, manager):
    one = [x async for x in source if await x]
    two = {x async for x in source}
    three = {x: await x async for x in source}
    four = (await x async for x in source)
    five = [await y for y in one for z in two]
    return one, two, three, four, five


async def guarded(manager, source):
    try:
        async with manager:
            await source
    except ValueError:
        async for each in source:
            break
    finally:
        await manager.close()
    received = yield
    yield received


def delegate(inner):
    result = yield from inner
    got = yield result
    yield
    return (yield got)


def squares(values):
    return (v * v for v in values if v for w in values)
