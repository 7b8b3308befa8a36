# versions: 3.8-
import asyncio
import contextlib


async def count(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("closed")


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


@contextlib.asynccontextmanager
async def opened(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main():
    print([i async for i in count(3)])
    print({i: i * i async for i in Ticker(3) if i})
    generator = count(10)
    async for i in generator:
        if i == 2:
            break
    await generator.aclose()
    async with opened("x") as name, opened("y") as other:
        print(name, other)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(opened("z")))
    left = count(5)
    print(await left.__anext__())
    sent = echo()
    await sent.asend(None)
    print(await sent.asend("ping"))
    try:
        await sent.athrow(KeyError("thrown"))
    except KeyError as e:
        print("out comes", e)
    print("end of main")
    # shutdown_asyncgens closes what is left
    main.left = left


async def echo():
    got = None
    while True:
        got = yield got


asyncio.run(main())
print("end")
