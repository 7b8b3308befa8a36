# versions: 3.8-
"""Stages that pass work on, as programs have it."""
import asyncio
import collections
import functools


async def stage(name, source, target, function):
    while True:
        item = await source.get()
        if item is None:
            await target.put(None)
            return name
        await target.put(function(item))


async def main():
    first, second, third = asyncio.Queue(), asyncio.Queue(1), asyncio.Queue()
    tasks = [
        asyncio.create_task(stage("double", first, second, lambda x: x * 2)),
        asyncio.create_task(stage("text", second, third, functools.partial("<{}>".format))),
    ]
    for i in range(100):
        first.put_nowait(i)
    first.put_nowait(None)
    print(await asyncio.gather(*tasks))
    out = []
    while True:
        item = await third.get()
        if item is None:
            break
        out.append(item)
    print(len(out), out[:3], out[-1])
    counts = collections.Counter()

    async def bump(name, times):
        for _ in range(times):
            counts[name] += 1
            await asyncio.sleep(0)

    await asyncio.gather(*(bump("n%d" % (i % 7), i) for i in range(50)))
    print(sorted(counts.items()))


asyncio.run(main())
