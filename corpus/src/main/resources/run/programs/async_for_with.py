# versions: 3.8-
# async for with else, break and continue; async with, its exceptions, and several managers.
def drive(coroutine):
    try:
        while True:
            print("suspended with", coroutine.send(None))
    except StopIteration as stop:
        return stop.value


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow


async def main():
    seen = []
    async for i in Count(5):
        if i == 3:
            continue
        if i == 1:
            break
        seen.append(i)
    else:
        seen.append("else")
    async for i in Count(1):
        pass
    else:
        seen.append("else")
    async with Manager("a") as a, Manager("b", True) as b:
        seen += [a, b]
        raise ValueError("swallowed by b")
    try:
        async with Manager("c"):
            raise KeyError("not swallowed")
    except KeyError as error:
        seen.append(repr(error))
    async with Manager("d"):
        return seen


print(drive(main()))
