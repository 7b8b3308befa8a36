# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# A coroutine that nobody awaits: the warning goes to stderr when it is dropped.
import sys


async def forgotten():
    print("never printed")


def make():
    c = forgotten()
    print("made", c.__name__)
    return None


make()
print("after", flush=True)
closed = forgotten()
closed.close()
del closed
print("closing one gives no warning")
started = forgotten()
try:
    started.send(None)
except StopIteration as stop:
    print("finished", stop.value)
del started
print("end")
