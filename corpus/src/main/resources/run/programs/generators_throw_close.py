# versions: 3.8-
# throw and close: handlers inside, GeneratorExit, ignoring it, finally blocks.
def careful():
    while True:
        try:
            value = yield "waiting"
            print("got", value)
        except ValueError as error:
            print("caught", error)
            yield "handled"
        finally:
            print("finally")


g = careful()
print(next(g))
print(g.throw(ValueError("thrown")))
print(next(g))
print(g.send(5))
g.close()
print(next(g, "closed"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignoring")
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("returning")
        return 5


w = swallow()
next(w)
print(w.close() in (None, 5))
fresh = careful()
try:
    fresh.throw(KeyError("before start"))
except KeyError as error:
    print(repr(error), next(fresh, "dead"))
fresh = careful()
print(fresh.close(), next(fresh, "never started"))
done = swallow()
list(done)
try:
    done.throw(OSError("late"))
except OSError as error:
    print(error)
for bad in (1, "text", object):
    try:
        careful().throw(bad)
    except TypeError as error:
        print(error)
