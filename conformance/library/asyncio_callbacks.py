# versions: 3.8-
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.is_running(), type(loop).__name__, loop.get_debug())
    order = []
    loop.call_later(0.3, order.append, "late")
    loop.call_later(0.01, order.append, "early")
    loop.call_soon(order.append, "soon")
    handle = loop.call_later(0.05, order.append, "never")
    handle.cancel()
    print(handle.cancelled())
    loop.call_at(loop.time() + 0.1, order.append, "at")
    loop.call_soon_threadsafe(order.append, "safe")
    await asyncio.sleep(0.4)
    print(order)
    future = loop.create_future()
    loop.call_soon(future.set_result, 42)
    print(await future, future.done(), future.result())
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__)
    bad = loop.create_future()
    bad.set_exception(OSError("broken"))
    try:
        await bad
    except OSError as e:
        print(e, bad.exception() is e)
    try:
        loop.create_future().result()
    except asyncio.InvalidStateError as e:
        print(e)
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context["exception"]))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        loop.run_forever()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print("stopped")
