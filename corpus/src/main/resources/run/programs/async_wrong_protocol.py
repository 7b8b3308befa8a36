# versions: 3.8-
# async for and async with over things that are not made for them.
def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return "returned", stop.value
    except Exception as error:
        return type(error).__name__, str(error)


class NoAnext:
    def __aiter__(self):
        return self


class AnextNotAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class OnlyEnter:
    async def __aenter__(self):
        return 1


class EnterNotAwaitable:
    def __aenter__(self):
        return 1

    async def __aexit__(self, *details):
        return None


class Synchronous:
    def __enter__(self):
        return 1

    def __exit__(self, *details):
        return None


async def loop(over):
    async for x in over:
        return x


async def manage(what):
    async with what as x:
        return x


for value in (5, [1], NoAnext(), AnextNotAwaitable(), None):
    print(type(value).__name__, drive(loop(value)))
for value in (5, OnlyEnter(), EnterNotAwaitable(), Synchronous()):
    print(type(value).__name__, drive(manage(value)))
async def plain_with():
    with OnlyEnter() as x:
        return x
print(drive(plain_with()))
async def plain_for():
    for x in NoAnext():
        return x
print(drive(plain_for()))
