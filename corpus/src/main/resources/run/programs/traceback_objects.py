# versions: 3.8-
# Traceback objects: frames, lines, chaining of tb_next, with_traceback, types.TracebackType.
import sys
import types


def a():
    b()


def b():
    raise ValueError("from b")


try:
    a()
except ValueError as error:
    kept = error
tb = kept.__traceback__
while tb:
    print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_lasti >= 0)
    tb = tb.tb_next
tb = kept.__traceback__
print(type(tb).__name__, tb.tb_frame.f_globals is globals(), tb.tb_next.tb_frame.f_back.f_code.co_name)
try:
    raise kept
except ValueError as again:
    lines = []
    tb = again.__traceback__
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(lines)
try:
    raise kept.with_traceback(None)
except ValueError as fresh:
    print(fresh.__traceback__.tb_next, fresh.__traceback__.tb_lineno)
made = types.TracebackType(None, sys._getframe(), 0, 77)
print(made.tb_lineno, made.tb_lasti, made.tb_next)
made.tb_next = types.TracebackType(None, sys._getframe(), 2, 78)
print(made.tb_next.tb_lineno)
try:
    made.tb_next.tb_next = made
except ValueError as error:
    print(error)
for wrong in (5, "x"):
    try:
        made.tb_next = wrong
    except TypeError as error:
        print(error)
def generator():
    yield 1
    raise KeyError("g")
try:
    list(generator())
except KeyError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_name, error.__traceback__.tb_next.tb_lineno)
