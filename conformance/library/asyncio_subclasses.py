# versions: 3.8-
import asyncio


class Promise:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Protocol(asyncio.Protocol):
    pass


class Loop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        Loop.calls = getattr(Loop, "calls", 0) + 1
        return super().call_soon(callback, *args, context=context)


async def main():
    print(await Promise(5))
    print(await asyncio.gather(Promise(1), Promise(2)))
    print(await asyncio.wait_for(Promise(3), 1))


loop = Loop()
loop.set_task_factory(lambda loop, coro, **more: asyncio.Task(coro, loop=loop, **more))
loop.run_until_complete(main())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(Loop.calls > 5, issubclass(Protocol, asyncio.BaseProtocol))
print(asyncio.CancelledError.__mro__[1].__name__)
