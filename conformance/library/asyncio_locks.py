# versions: 3.8-
import asyncio


async def main():
    lock = asyncio.Lock()

    async def guarded(name):
        async with lock:
            print(name, "in")
            await asyncio.sleep(0.001)
            print(name, "out")

    await asyncio.gather(*(guarded(name) for name in "abc"))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        print("woken", n)

    waiters = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*waiters)
    event.clear()
    print(event.is_set())

    places = asyncio.Semaphore(2)
    inside = most = 0

    async def limited():
        nonlocal inside, most
        async with places:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print("at most", most, places.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print(e)

    condition = asyncio.Condition()
    items = []

    async def taker():
        async with condition:
            await condition.wait_for(lambda: items)
            print("took", items.pop())

    task = asyncio.create_task(taker())
    await asyncio.sleep(0)
    async with condition:
        items.append("thing")
        condition.notify_all()
    await task


asyncio.run(main())
