# versions: 3.8-
import asyncio
import logging

logging.basicConfig(format="%(levelname)s %(name)s", level=logging.WARNING)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    print(loop.slow_callback_duration)
    loop.slow_callback_duration = 10
    task = asyncio.create_task(asyncio.sleep(0))
    print("created at" in repr(task))
    await task
    try:
        loop.call_soon_threadsafe(None)
    except TypeError as e:
        print(e)
    try:
        loop.call_soon(main)
    except TypeError as e:
        print(str(e)[:40])


asyncio.run(main(), debug=True)
