# versions: 3.8-
# sys.exit with a number: the exit code, after finally blocks have run.
import sys


def leave():
    try:
        sys.exit(3)
    finally:
        print("finally runs")


try:
    sys.exit(1)
except SystemExit as error:
    print("caught", error.code, repr(error), error.args)
try:
    sys.exit()
except SystemExit as error:
    print("caught", error.code, repr(error))
try:
    sys.exit("text")
except SystemExit as error:
    print("caught", error.code, issubclass(SystemExit, Exception))
leave()
print("never")
