# versions: 3.8-
# Exit codes beyond a byte, bools, negative ones, and a code set by hand.
import sys

for value in (256 + 7, -1, True, 2 ** 70, 1.5, (1, 2), None):
    try:
        sys.exit(value)
    except SystemExit as error:
        print(repr(error), repr(error.code))
error = SystemExit(1)
error.code = 42


def cleanup(name):
    print("cleanup", name, flush=True)


try:
    try:
        raise error
    finally:
        cleanup("inner")
except ValueError:
    print("never")
finally:
    cleanup("outer")
