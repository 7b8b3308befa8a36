# versions: 3.8-
import asyncio


async def work(name, turns):
    for turn in range(turns):
        print(name, turn)
        await asyncio.sleep(0)
    return name, turns


async def fail(name, after):
    await asyncio.sleep(after)
    raise ValueError(name)


async def main():
    print(await asyncio.gather(work("a", 3), work("b", 2), work("c", 1)))
    print(await asyncio.gather(work("d", 1), fail("e", 0), return_exceptions=True))
    try:
        await asyncio.gather(fail("slow", 0.3), fail("fast", 0.001))
    except ValueError as e:
        print("first:", e)
    print(await asyncio.gather())
    same = work("same", 1)
    print(await asyncio.gather(same, same))
    for future in asyncio.as_completed([asyncio.sleep(0.2, 2), asyncio.sleep(0.001, 1)]):
        print(await future)


asyncio.run(main())
