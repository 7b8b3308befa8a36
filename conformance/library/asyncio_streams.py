# versions: 3.8-
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo\nthr")
    print(await reader.readline())
    print(await reader.readuntil(b"w"))
    reader.feed_data(b"ee")
    reader.feed_eof()
    print(await reader.readexactly(3))
    try:
        await reader.readexactly(30)
    except asyncio.IncompleteReadError as e:
        print(e.partial, e.expected)
    print(await reader.read(), reader.at_eof())


asyncio.run(main())
