# versions: 3.11-
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    except TimeoutError as e:
        print("timed out", type(e.__cause__).__name__)
    async with asyncio.timeout(None) as block:
        print(block.when(), block.expired())
        block.reschedule(asyncio.get_running_loop().time() + 10)
        await asyncio.sleep(0)
    print(block.expired())
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("too late")
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(5):
                await asyncio.sleep(10)
    except TimeoutError:
        print("the outer one")
    barrier = asyncio.Barrier(2)

    async def pass_it(n):
        async with barrier as position:
            print("through", n, position in (0, 1))

    await asyncio.gather(pass_it(1), pass_it(2))
    print(barrier.n_waiting, barrier.parties, barrier.broken)


asyncio.run(main())
