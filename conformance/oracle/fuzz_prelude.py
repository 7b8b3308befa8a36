"""What each program of fuzz_programs.py starts with: fuel, texts without addresses, classes to build on."""

PRELUDE = '''\
import functools
import itertools
import math
import sys

fuel = 0


def refuel(n=300):
    global fuel
    fuel = n


def tick():
    global fuel
    fuel -= 1
    if fuel < 0:
        raise RuntimeError("out of fuel")
    return True


def cut(v):
    if isinstance(v, int) and v.bit_length() > 900:
        return v % 1000000000000000003
    if isinstance(v, (str, list, tuple)) and len(v) > 60:
        return v[:60]
    return v


def text(v, depth=0):
    if isinstance(v, (set, frozenset)):
        return "set" + str(sorted(text(x, depth + 1) for x in v))
    if depth < 4 and isinstance(v, (list, tuple)):
        return ("[%s]" if isinstance(v, list) else "(%s)") % ", ".join(text(x, depth + 1) for x in v[:15])
    if depth < 4 and isinstance(v, dict):
        return "{%s}" % ", ".join(text(k, depth + 1) + ": " + text(x, depth + 1) for k, x in v.items())
    if v is None or isinstance(v, (bool, int, float, complex, str, bytes, range, Base)):
        return repr(v)
    return "a " + type(v).__name__


def show(label, *values):
    print(label, *(text(v)[:240] for v in values))


def report(e):
    names = []
    tb = e.__traceback__
    while tb:
        names.append("%s:%d" % (tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    chain = [type(x).__name__ for x in (e.__cause__, e.__context__) if x is not None]
    print("!", type(e).__name__, str(e).split(" at 0x")[0][:200], chain, names[:3], len(names))


class Problem(Exception):
    pass


class Trouble(Problem, KeyError):
    def __init__(self, code, *more):
        super().__init__(code, *more)
        self.code = code


class Base:
    made = 0

    def __init__(self, v=0):
        Base.made += 1
        self.v = v

    def __repr__(self):
        return "<%s %s>" % (type(self).__name__, text(self.v, 3))


class Manager:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow and kind is not None and issubclass(kind, Exception)
'''

ASYNC = '''\

class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


class AsyncManager:
    async def __aenter__(self):
        await Step("enter")
        return self

    async def __aexit__(self, *details):
        await Step("exit")
        return details[0] is not None and issubclass(details[0], Exception)


async def steps(n):
    for i in range(n):
        await Step("step")
        yield i


def drive(coroutine):
    asked = []
    value = None
    try:
        while tick():
            asked.append(coroutine.send(value))
            value = len(asked)
    except StopIteration as stop:
        show("done", stop.value, asked)
    finally:
        coroutine.close()
'''
