# versions: 3.8-
# Frames of generators, comprehensions, class bodies, lambdas and coroutines in a traceback.
import sys


def generator():
    yield 1
    yield 1 / 0


def delegating():
    yield from generator()


async def coroutine():
    await other()


async def other():
    raise ValueError("awaited")


def drive():
    coroutine().send(None)


def comprehension():
    return [x / 0 for x in [1]]


def nested():
    return {k: [v.missing for v in "a"] for k in "b"}


def body():
    class Broken:
        field = undefined


def lambdas():
    return (lambda f: f())(lambda: {}[0])


def expression():
    return sum(10 // x for x in (1, 0))


def sorting():
    return sorted([3, 1], key=lambda v: v.attribute)


for f in (lambda: list(delegating()), drive, comprehension, nested, body, lambdas, expression, sorting):
    try:
        f()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
