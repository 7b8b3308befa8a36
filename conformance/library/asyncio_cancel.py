# versions: 3.8-
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not yet")
    await asyncio.sleep(0)
    return "finished anyway"


async def tidy():
    try:
        await asyncio.sleep(10)
    finally:
        print("tidy")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel())
    print(await task, task.cancelled(), task.cancel())
    task = asyncio.create_task(tidy())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", task.done(), task.cancelled())
    try:
        task.result()
    except asyncio.CancelledError:
        print("no result")
    unstarted = asyncio.create_task(tidy())
    unstarted.cancel()
    print(await asyncio.gather(unstarted, return_exceptions=True) != [])
    group = asyncio.gather(tidy(), tidy())
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("both")
    main.left = asyncio.create_task(tidy())
    await asyncio.sleep(0)


asyncio.run(main())
print(main.left.cancelled())
