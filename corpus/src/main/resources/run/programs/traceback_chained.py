# versions: 3.8-
# Chains on stderr: during handling, direct cause, suppressed context.
import sys


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]


def explicit():
    try:
        implicit()
    except IndexError as error:
        raise RuntimeError("explicit") from error


def hidden():
    try:
        explicit()
    except RuntimeError:
        raise KeyError("hidden") from None


for f in (implicit, explicit, hidden):
    try:
        f()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
    print(f.__name__, flush=True)
loop = ValueError("loop")
loop.__context__ = other = KeyError("other")
other.__context__ = loop
sys.excepthook(ValueError, loop, None)
explicit()
