# versions: 3.8-
import asyncio
import re


def plain(value):
    return re.sub(r"0x[0-9a-f]+", "0x", re.sub(r"[^ ]*/asyncio", "asyncio", re.sub(r"[^ ]*[.]pyc?:", "FILE:", repr(value))))


async def work():
    await asyncio.sleep(0)
    return 1


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(plain(future))
    future.set_result([1, 2])
    print(plain(future))
    failed = loop.create_future()
    failed.set_exception(ValueError("x"))
    print(plain(failed))
    failed.exception()
    task = asyncio.create_task(work(), name="the task")
    print(re.sub(r" cb=.*", "", plain(task)))
    await task
    print(plain(task))
    print(plain(asyncio.Lock()), plain(asyncio.Event()), plain(asyncio.Semaphore(3)))
    print(plain(asyncio.Queue(2)))
    print(str(task.get_coro()).startswith("<coroutine object work at"))
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutine(1), asyncio.isfuture(task))
    print(plain(loop))


asyncio.run(main())
