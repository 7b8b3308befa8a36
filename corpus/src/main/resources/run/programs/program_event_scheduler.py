# versions: 3.8-
# A small program: tasks as generators and coroutines, run by a scheduler with a queue.
from collections import deque
import types


@types.coroutine
def pause(reason):
    got = yield reason
    return got


class Scheduler:
    def __init__(self):
        self.ready, self.log, self.results = deque(), [], {}

    def spawn(self, name, task):
        self.ready.append((name, task, None))

    def run(self):
        while self.ready:
            name, task, value = self.ready.popleft()
            try:
                if isinstance(value, Exception):
                    request = task.throw(value)
                else:
                    request = task.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
            except Exception as error:
                self.results[name] = repr(error)
            else:
                self.log.append((name, request))
                answer = ValueError("refused") if request == "refuse" else len(self.log)
                self.ready.append((name, task, answer))


async def worker(n):
    total = 0
    for i in range(n):
        total += await pause(i)
    return total


async def careful():
    try:
        await pause("refuse")
    except ValueError as error:
        return "handled " + str(error)
    finally:
        await pause("cleanup")


async def fails():
    await pause("before")
    await worker(1)
    raise KeyError("broken")


async def parent():
    first = await worker(2)
    second = await careful()
    return first, second


def plain():
    got = yield "plain"
    return got


s = Scheduler()
for name, task in (("w", worker(3)), ("c", careful()), ("f", fails()), ("p", parent()), ("g", plain())):
    s.spawn(name, task)
s.run()
print(*s.log)
print(s.results)
