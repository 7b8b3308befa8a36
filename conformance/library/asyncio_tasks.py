# versions: 3.8-
import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n * n


async def main():
    tasks = [asyncio.create_task(work(i), name="worker %d" % i) for i in range(3)]
    print([task.get_name() for task in tasks])
    print([task.done() for task in tasks])
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), sorted(task.result() for task in done))
    task = asyncio.ensure_future(work(7))
    task.add_done_callback(lambda each: print("callback", each.result()))
    print(await task)
    await asyncio.sleep(0)
    print(asyncio.current_task() is not None, len(asyncio.all_tasks()))
    quick = asyncio.create_task(work(1))
    slow = asyncio.create_task(asyncio.sleep(10))
    done, pending = await asyncio.wait({quick, slow}, return_when=asyncio.FIRST_COMPLETED)
    print(done == {quick}, pending == {slow})
    slow.cancel()
    try:
        await slow
    except asyncio.CancelledError:
        print("cancelled", slow.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(10))], timeout=0.01)
    print(len(done), len(pending))
    for each in pending:
        each.cancel()


asyncio.run(main())
