# versions: 3.8-
# marshal: values of every type, code objects that run after the trip, files, errors.
import io
import marshal
import types

values = [None, True, False, ..., StopIteration, 0, 5, -5, 2 ** 31, -(2 ** 31), 2 ** 100, -(2 ** 70), 1.5,
    float("inf"), -0.0, 1j, 1 - 2j, "", "ascii", "é", "𝄞", b"", b"bytes", (), (1,), (1, (2, "x")), [], [1,
    [2]], {}, {"k": 1, 2: None}, set(), {1}, frozenset(), frozenset([1]), "\ud800", bytearray(b"a"),
    memoryview(b"m")]
for v in values:
    back = marshal.loads(marshal.dumps(v))
    print(ascii(back), type(back) is type(v), end="; ")
print()
nan = marshal.loads(marshal.dumps(float("nan")))
print(nan != nan, marshal.dumps(5, 2), marshal.dumps("a", 2), marshal.dumps((1, None), 2), marshal.dumps(1.5,
    2), marshal.dumps(1.5, 0), marshal.dumps([True, "x"], 1), marshal.version >= 4)
shared = [1]
back = marshal.loads(marshal.dumps([shared, shared]))
print(back, back[0] is back[1], marshal.loads(marshal.dumps([shared, shared], 2))[0] is not None)


def f(a, *b, c=5, **d):
    def inner():
        return a, b, c, d
    return inner()


code = marshal.loads(marshal.dumps(f.__code__))
g = types.FunctionType(code, {}, "g", None)
g.__kwdefaults__ = {"c": 6}
print(g(1, 2, e=3), code == f.__code__, code.co_name, code is f.__code__)
file = io.BytesIO()
marshal.dump([1, 2], file)
marshal.dump("second", file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
recursive = []
recursive.append(recursive)
for bad in (lambda: marshal.dumps(object()), lambda: marshal.dumps([lambda: 0]), lambda: marshal.dumps(int),
        lambda: marshal.loads(b""), lambda: marshal.loads(b"?"), lambda: marshal.loads(b"i\1"),
        lambda: marshal.loads("a"), lambda: marshal.loads(b"[\xff\xff\xff\xff"),
        lambda: marshal.loads(b"r\0\0\0\0"), lambda: marshal.loads(b"0"),
        lambda: marshal.loads(b"s\5\0\0\0ab"), lambda: marshal.load(5), lambda: marshal.load(io.BytesIO()),
        lambda: marshal.dumps(), lambda: marshal.loads(b"c"), lambda: marshal.dumps({1: range(3)}),
        lambda: marshal.loads(b"(\1\0\0\0" * 3)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(marshal.loads(b"N extra bytes are ignored"), marshal.loads(bytearray(b"T")),
    marshal.loads(memoryview(b"F")))
class Sub(int):
    pass
try:
    marshal.dumps(Sub(5))
except ValueError as error:
    print(error)
