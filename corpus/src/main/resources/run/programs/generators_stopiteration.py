# versions: 3.8-
# StopIteration raised inside a generator becomes RuntimeError; a running generator cannot be resumed.
def leaks():
    yield 1
    next(iter([]))


g = leaks()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, "|", repr(error.__cause__), repr(error.__context__))


def raises():
    yield 1
    raise StopIteration("value")


try:
    list(raises())
except RuntimeError as error:
    print(error, "|", repr(error.__cause__), error.__suppress_context__)


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as error:
    print(error)
print(list(map(lambda x: x, (i for i in range(3)))))


def tuple_result():
    return (1, 2)
    yield


def error_result():
    return ValueError("an exception as a value")
    yield


for f in (tuple_result, error_result):
    try:
        next(f())
    except StopIteration as stop:
        print(repr(stop.value), len(stop.args))
print(repr(StopIteration()), StopIteration().value, StopIteration(1, 2).value)
def closing():
    try:
        yield
    finally:
        raise KeyError("in finally")
c = closing()
next(c)
try:
    c.close()
except KeyError as error:
    print(repr(error), repr(error.__context__))
