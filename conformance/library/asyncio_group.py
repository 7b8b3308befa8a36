# versions: 3.11-
import asyncio

cancelled = []

async def work(n, fails=False):
    try:
        await asyncio.sleep(0.001 * n)
        if fails:
            raise ValueError(n)
        return n
    except asyncio.CancelledError:
        cancelled.append(n)
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in range(3)]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1, True), name="bad")
            group.create_task(work(1000))
            group.create_task(work(2000))
    except* ValueError as group:
        print(repr(group), group.exceptions, sorted(cancelled))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1000))
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as group:
        print(group.message, group.exceptions, len(cancelled))
    try:
        group = asyncio.TaskGroup()
        orphan = work(1)
        group.create_task(orphan)
    except RuntimeError as e:
        orphan.close()
        print(type(e).__name__)


asyncio.run(main())
with asyncio.Runner() as runner:
    print(runner.run(work(1)), runner.run(work(2)))
    print(runner.get_loop().is_running())
