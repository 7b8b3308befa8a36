# versions: 3.11-
# co_lines and co_positions: lines of instructions, columns in bytes of UTF-8.
def f(a, b):
    x = (a +
         b)
    é = "ü" + x
    return [x
            for x in é]


c = f.__code__
print(sorted({line - c.co_firstlineno for _, _, line in c.co_lines() if line is not None}))
spans = []
for start, end, column, end_column in c.co_positions():
    if None not in (start, end, column, end_column):
        spans.append((start - c.co_firstlineno, end - c.co_firstlineno, column, end_column))
print(sorted(set(spans)))
starts = [start for start, _, _ in c.co_lines()]
print(starts == sorted(starts), starts[0], [e - s > 0 for s, e, _ in c.co_lines()].count(False))
print(c.co_qualname, len(c.co_exceptiontable), type(c.co_linetable).__name__)


def g():
    try:
        a = 1
    finally:
        b = 2


print(len(g.__code__.co_exceptiontable) > 0, g.__code__.co_qualname, (lambda: 0).__code__.co_qualname)
class A:
    def method(self):
        def nested():
            pass
        return nested
print(A.method.__code__.co_qualname, A().method().__code__.co_qualname)
try:
    (1 /
     0)
except ZeroDivisionError as error:
    tb = error.__traceback__
    positions = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
    print(positions[0] == tb.tb_lineno, positions[1] - positions[0], positions[2:])
