# versions: 3.8-
# sys._getframe, frames' fields, f_locals, f_back, frames of generators.
import sys


def outer(a):
    b = "local"

    def inner(c):
        frame = sys._getframe()
        free = b
        print(frame.f_code.co_name, sorted(k for k in frame.f_locals if k != "frame"),
            frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back.f_code.co_name)
        print(frame.f_back.f_locals["a"], frame.f_globals is globals(), frame.f_builtins["len"] is len,
            sys._getframe(1) is frame.f_back, sys._getframe(2).f_code.co_name)
        return free

    return inner(a + 1)


print(outer(1))


def generator():
    x = 1
    yield x
    x = 2
    yield x


g = generator()
print(g.gi_frame.f_locals, g.gi_frame.f_lasti >= -1, next(g), g.gi_frame.f_locals, next(g),
    g.gi_frame.f_locals, g.gi_frame.f_lineno - g.gi_code.co_firstlineno, list(g), g.gi_frame)
class Body:
    here = sys._getframe().f_code.co_name
    names = sorted(k for k in sys._getframe().f_locals if not k.startswith("__"))
    x = 5
    locals()["through_locals"] = 6
print(Body.here, Body.names, Body.through_locals)


def depth():
    n, frame = 0, sys._getframe()
    while frame:
        n += 1
        frame = frame.f_back
    return n


print((lambda: depth())() - depth(), sys._getframe().f_code.co_name)
for f in (lambda: sys._getframe(99), lambda: sys._getframe("a"), lambda: setattr(sys._getframe(), "f_code",
        1), lambda: sys._getframe(1, 2), lambda: sys._getframe().missing):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def snapshot():
    a = 1
    l = locals()
    a = 2
    l["b"] = 3
    return l["a"], locals()["a"], sorted(k for k in locals() if k != "l")
print(snapshot())
