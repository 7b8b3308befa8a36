# versions: 3.8-
import asyncio
import time


async def say(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what.upper()


async def main():
    print("started")
    start = time.monotonic()
    print(await say(0.02, "one"))
    print(await say(0.01, "two"))
    print(await asyncio.sleep(0, "result of sleep"))
    print(time.monotonic() - start >= 0.03)
    return "done"


print(asyncio.run(main()))
try:
    asyncio.run(main)
except (ValueError, TypeError) as e:
    print(type(e).__name__)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(say(0, "by hand")))
print(loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
