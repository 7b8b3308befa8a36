# versions: 3.8-
# A hook of the program's own for uncaught exceptions; it runs before exit code 1.
import sys


def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback.tb_lineno, file=sys.stdout, flush=True)
    if isinstance(value, KeyError):
        print("special")


print(sys.excepthook is sys.__excepthook__)
sys.excepthook = hook
print(sys.excepthook is sys.__excepthook__)
try:
    raise ValueError("caught, so no hook")
except ValueError:
    pass
print("end", flush=True)
raise KeyError("reaches the hook")
