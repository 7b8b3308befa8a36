# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# __del__ and exceptions: frames in tracebacks, arguments, chains, and what handlers drop.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


def fails():
    x = Loud("in frame")
    raise ValueError("failed")


try:
    fails()
except ValueError as error:
    print("caught", error)
print("after first")
try:
    fails()
except ValueError:
    print("caught without name")
print("after second")
try:
    raise ValueError(Loud("argument"))
except ValueError as error:
    print(error.args[0].name)
print("after third")
kept = None
try:
    fails()
except ValueError as error:
    kept = error
print("kept")
kept = None
print("let go")
kept = None
try:
    fails()
except ValueError as error:
    kept = error.with_traceback(None)
print("without traceback")


def finally_runs():
    x = Loud("in finally")
    try:
        return x.name
    finally:
        x = None
        print("finally")


print(finally_runs())


def nested():
    try:
        fails()
    except ValueError:
        raise KeyError("second")


try:
    nested()
except KeyError as error:
    print("chained", type(error.__context__).__name__)
print("after chain")
try:
    fails()
except KeyError:
    pass
except ValueError:
    print("second clause")
print("after clauses")


class Manager:
    def __init__(self, name):
        self.loud = Loud(name)

    def __enter__(self):
        return self.loud

    def __exit__(self, *args):
        print("exit", args[0] and args[0].__name__)
        return True


with Manager("managed") as m:
    print(m.name)
del m
print("after with")
with Manager("suppressed"):
    fails()
print("after suppressed")
for i in range(2):
    try:
        [Loud("temporary"), 1 / 0]
    except ZeroDivisionError:
        print("division")
print("end")
