# versions: 3.8-
# The hook itself fails: both tracebacks are printed.
import sys


def hook(kind, value, traceback):
    raise RuntimeError("hook failed")


sys.excepthook = hook
print("before", flush=True)
print(sys.excepthook.__name__, flush=True)


def f():
    raise ValueError("original")


def g():
    f()


g()
