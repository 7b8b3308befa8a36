# versions: 3.8-
# Repeated frames are folded in the text; the message of the recursion limit.
import sys


def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


def ping(n):
    return pong(n)


def pong(n):
    if not n:
        raise KeyError("pong")
    return ping(n - 1)


for f, n in ((down, 2), (down, 4), (down, 30), (ping, 3)):
    try:
        f(n)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
down(3)
