# versions: 3.8-
import asyncio
import sys


async def inner():
    await asyncio.sleep(0)
    raise LookupError("from inside")


async def main():
    task = asyncio.create_task(inner())
    try:
        await task
    except LookupError as e:
        print("caught", e, task.exception() is e)
    task = asyncio.create_task(inner())
    await asyncio.wait([task])
    print(repr(task.exception()))
    try:
        await asyncio.gather(inner(), inner())
    except LookupError as e:
        names = []
        traceback = e.__traceback__
        while traceback:
            names.append(traceback.tb_frame.f_code.co_name)
            traceback = traceback.tb_next
        print(names)
    sys.exit(3)


try:
    asyncio.run(inner())
except LookupError as e:
    print("out of run:", e)
asyncio.run(main())
