# versions: 3.8-
import asyncio


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        print("put", i)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while True:
        item = await queue.get()
        queue.task_done()
        if item is None:
            return total
        print("got", item)
        total += item


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, 5), consumer(queue))
    await queue.join()
    print(total, queue.qsize(), queue.empty(), queue.full(), queue.maxsize)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(type(e).__name__)
    ordered = asyncio.PriorityQueue()
    for item in (3, "c"), (1, "a"), (2, "b"):
        ordered.put_nowait(item)
    print([ordered.get_nowait() for _ in range(3)])
    stack = asyncio.LifoQueue()
    for item in range(3):
        await stack.put(item)
    print([await stack.get() for _ in range(3)])
    try:
        stack.task_done(), stack.task_done(), stack.task_done(), stack.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
