# versions: 3.8-
# sys.exit with an object that is no number: it goes to stderr and the exit code is 1.
import sys


class Reason:
    def __str__(self):
        return "a reason"

    def __repr__(self):
        return "<Reason>"


print("stdout first", flush=True)
try:
    sys.exit(Reason())
except SystemExit as error:
    print(repr(error), flush=True)
with_list = SystemExit([1, "two"])
print(with_list.code, with_list, flush=True)
sys.exit(Reason())
