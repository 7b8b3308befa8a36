"""What each program of method_grid.py starts with: values to ask with, and how answers are written."""

PRELUDE = '''\
import sys


class Index:
    def __index__(self):
        return 2

    def __repr__(self):
        return "Index()"


class Plain:
    def __repr__(self):
        return "Plain()"


class Int(int):
    pass


class Str(str):
    pass


class Faulty:
    def __index__(self):
        return "no"

    def __iter__(self):
        return 5

    def __len__(self):
        return -1

    def __repr__(self):
        return "Faulty()"


def a_function(a, b=2, *, c=3):
    return a, b, c


def a_generator():
    got = yield 1
    yield got


VALUES = {
    "None": None, "True": True, "3": 3, "-1": -1, "0": 0, "2**70": 2**70, "1.5": 1.5, "2j": 2j,
    "'a'": "a", "''": "", "'ab,c'": "ab,c", "b'a'": b"a", "bytearray": bytearray(b"bc"), "[]": [], "[1,'x']": [1, "x"],
    "(1,2)": (1, 2), "{}": {}, "{'a':1}": {"a": 1}, "{1}": {1}, "range": range(3), "slice": slice(1, None), "int": int,
    "function": a_function, "Index": Index(), "Plain": Plain(), "Int": Int(4), "Str": Str("a"), "Faulty": Faulty(),
}


def text(v, depth=0):
    kind = type(v)
    if isinstance(v, (set, frozenset)):
        return kind.__name__ + str(sorted(text(x, depth + 1) for x in v))
    if depth < 4 and kind in (list, tuple):
        return ("[%s]" if kind is list else "(%s)") % ", ".join(text(x, depth + 1) for x in v[:30])
    if depth < 4 and kind is dict:
        return "{%s}" % ", ".join(text(k, depth + 1) + ": " + text(x, depth + 1) for k, x in v.items())
    if kind in (int, bool, float, complex, str, bytes, bytearray, range, slice, type(None), type(NotImplemented), Index, Plain, Faulty):
        return repr(v)[:300]
    if isinstance(v, type):
        return repr(v)
    if isinstance(v, BaseException):
        return "%s%s" % (kind.__name__, text(v.args, depth + 1))
    if hasattr(kind, "__next__") and depth == 0:
        items = []
        try:
            for x in v:
                items.append(x)
                if len(items) > 20:
                    break
        except Exception as e:
            items.append(e)
        return kind.__name__ + " of " + text(items, 1)
    if kind is memoryview:
        try:
            return "memoryview of " + repr(v.tobytes())
        except ValueError as e:
            return "memoryview: " + str(e)
    if isinstance(v, (int, str, float)):
        return "%s %r" % (kind.__name__, v)
    return "a " + kind.__name__


def ask(question, call, *arguments, **keywords):
    # What a call took along is shown, too: it may be changed, or half changed.
    try:
        answer = text(call(*arguments, **keywords)).split(" at 0x")[0]
    except RecursionError:
        answer = "! RecursionError"
    except BaseException as e:
        answer = "! %s %s" % (type(e).__name__, str(e).split(" at 0x")[0])
    print(question, answer.encode("ascii", "backslashreplace").decode(), sep="\\t")
'''
