# versions: 3.8-
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("slow is cancelled")
        raise


async def main():
    print(await asyncio.wait_for(asyncio.sleep(0.001, "in time"), 1))
    try:
        await asyncio.wait_for(slow(), timeout=0.01)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, repr(str(e)))
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except asyncio.TimeoutError:
        print("at once")
    kept = asyncio.ensure_future(asyncio.sleep(0.02, "shielded"))
    try:
        await asyncio.wait_for(asyncio.shield(kept), 0.001)
    except asyncio.TimeoutError:
        print("goes on", kept.done())
    print(await kept)
    print(await asyncio.wait_for(asyncio.sleep(0, "no limit"), None))


asyncio.run(main())
