# versions: 3.8-
# SystemExit raised while another exception is handled: nothing is printed of either.
import sys


def fail():
    raise ValueError("not shown")


try:
    fail()
except ValueError as error:
    print("handling", error, flush=True)
    try:
        sys.exit(4)
    except SystemExit as leaving:
        print(repr(leaving.__context__), leaving.__suppress_context__)
        raise
finally:
    print("finally", flush=True)
