# versions: 3.11-
# except* inside except*, bare raise, naked exceptions in handlers, the handled exception afterwards.
import sys


def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__[:4], e.message, [shape(x) for x in e.exceptions])
    return repr(e)


def nested():
    try:
        raise ExceptionGroup("out", [ValueError(1), ExceptionGroup("in", [KeyError(2), ValueError(3)])])
    except* KeyError as keys:
        print("keys", shape(keys), shape(sys.exc_info()[1]))
        try:
            raise ExceptionGroup("second", [OSError(4), TypeError(5)])
        except* OSError as system:
            print("system", shape(system), shape(system.__context__) if system.__context__ else None)
            raise
    except* ValueError as values:
        print("values", shape(values))


try:
    nested()
except ExceptionGroup as error:
    print("end", shape(error))
print(sys.exc_info()[0])


def reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError:
        pass


try:
    reraise()
except ExceptionGroup as error:
    print(shape(error))


def naked():
    try:
        raise ValueError("naked")
    except* ValueError as group:
        print(shape(group), shape(group.exceptions[0]))
        raise
try:
    naked()
except BaseException as error:
    print(shape(error))
