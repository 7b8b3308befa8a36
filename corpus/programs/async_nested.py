# versions: 3.11-
# An asynchronous comprehension inside a plain one.


async def nested(sources):
    lists = [[x async for x in source] for source in sources]
    return {i: [x async for x in source] for i, source in enumerate(sources)}, lists
