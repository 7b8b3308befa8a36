# versions: 3.8-
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(callable(loop.run_in_executor), callable(asyncio.run_coroutine_threadsafe))
    await loop.shutdown_asyncgens()


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


async def nested():
    inner = main()
    try:
        asyncio.run(inner)
    except RuntimeError as e:
        print(e)
        inner.close()


asyncio.run(nested())
