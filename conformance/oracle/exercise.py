"""Run code objects that nobody vouches for, in a world where they can do no harm.

    python exercise.py FOLDER START END [FILE_DESCRIPTOR]

FOLDER has code.bin and code.tsv as CodeMutants writes them. Before each of the code objects START to END
it prints a line with its number, and afterwards one with number and outcome, so that whoever reads them
knows which one was at work when this process died:

    returned    at least one of the calls came back with a value
    raised      all ended in an exception
    hung        a call took longer than a fraction of a second
    refused     this interpreter does not load it

Functions are called several times, so that an interpreter that specializes does so, with arguments that
support whatever is done to them (Anything); globals are such objects, too, imports give them, and
builtins are those that reach nothing outside. Generators and coroutines are driven and closed.
Deaths are then those of the code itself. A loop without end that nests tuples uses up any memory, and CPython
dies of that (3.13.0 of `t = (t, lambda: 0)` in an endless loop, in Python source); so there is more memory than can
be filled until the watch, or whoever reads the lines, ends it. Runs on 2.7 and on 3.6 and later, also under
WebAssembly.
"""

import gc
import marshal
import os
import random
import signal
import sys
import time
import types

try:
    # 3.12 and 3.13 take a null pointer for typing.Generic if a class with type parameters comes before the module,
    # which the import that the code is given never loads.
    import typing
except ImportError:
    typing = None

try:
    import builtins
except ImportError:
    import __builtin__ as builtins

RECURSION = 150
ROUNDS = 24
SECONDS_A_CODE = 0.02
SECONDS_UNTIL_HUNG = 0.5
HUNG = 77
MEMORY = 10 << 30

dice = random.Random()
exceptions = [ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, StopIteration]
exceptions += [RuntimeError, NameError, ZeroDivisionError, UnicodeError, ImportError, LookupError]
deep = [0]


class Hung(BaseException):
    pass


def value():
    """Something, mostly an object that can do everything."""
    roll = dice.randrange(64)
    if roll < 36:
        return Anything()
    if roll < 42:
        return dice.choice((0, 1, 2, 3, -1, 255, 1000))
    if roll < 47:
        return dice.choice(("", "a", "spam", "name.py", "%s"))
    if roll < 52:
        return [value() for _ in range(dice.randrange(4))]
    if roll < 55:
        return tuple(Anything() for _ in range(dice.randrange(4)))
    if roll < 57:
        return {"a": 1, "b": Anything()}
    if roll < 59:
        return None
    if roll < 61:
        return dice.choice((True, False))
    if roll < 62:
        return dice.choice((1.5, b"bytes", {1, 2}, 3j))
    if roll < 63:
        return iter([Anything()] * dice.randrange(3))
    raise dice.choice(exceptions)("of the test")


def call_functions(arguments):
    """Functions that the code makes are called, as a decorator or a map would."""
    if deep[0] < 3 and dice.randrange(2):
        deep[0] += 1
        try:
            for each in arguments:
                if type(each) is types.FunctionType and each.__module__ == "exercised":
                    drive(each(*positional(each.__code__)))
        finally:
            deep[0] -= 1


class Anything(object):
    def __getattr__(self, name):
        if name[:2] == "__" and name[-2:] == "__":
            if name in ("__name__", "__module__", "__qualname__", "__file__"):
                return "name"
            raise AttributeError(name)
        return value()

    def __call__(self, *arguments, **keywords):
        call_functions(arguments)
        return value()

    def __getitem__(self, key):
        return value()

    def __setitem__(self, key, item):
        pass

    def __delitem__(self, key):
        pass

    def __contains__(self, item):
        return dice.randrange(2) == 0

    def __len__(self):
        return dice.randrange(4)

    def __iter__(self):
        return iter([value() for _ in range(dice.randrange(4))])

    def __next__(self):
        if dice.randrange(3) == 0:
            raise StopIteration
        return value()

    next = __next__

    def keys(self):
        return ["a", "b"]

    def __bool__(self):
        return dice.randrange(2) == 0

    __nonzero__ = __bool__

    def __eq__(self, other):
        return dice.randrange(2) == 0

    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__

    def __hash__(self):
        return 7

    def __instancecheck__(self, instance):
        return dice.randrange(2) == 0

    __subclasscheck__ = __instancecheck__

    def __int__(self):
        return dice.randrange(5)

    __index__ = __int__

    def __float__(self):
        return 1.5

    def __str__(self):
        return "anything"

    __repr__ = __str__

    def __format__(self, spec):
        return "anything"

    def __enter__(self):
        return value()

    def __exit__(self, *of):
        return dice.randrange(2) == 0

    def __aenter__(self):
        return Anything()

    def __aexit__(self, *of):
        return Anything()

    def __aiter__(self):
        return self

    def __anext__(self):
        if dice.randrange(3) == 0:
            raise getattr(builtins, "StopAsyncIteration", StopIteration)
        return Anything()

    def __await__(self):
        return iter([None] * dice.randrange(3))

    def __mro_entries__(self, bases):
        return ()


def operator(self, *others):
    return value()


for each in "add sub mul div truediv floordiv mod pow lshift rshift and or xor matmul".split():
    for side in ("", "r", "i"):
        setattr(Anything, "__%s%s__" % (side, each), operator)
for each in ("neg", "pos", "invert", "abs"):
    setattr(Anything, "__%s__" % each, operator)

# Everything else a program reaches by name is an Anything.
HARMFUL = """open file input raw_input eval exec execfile compile exit quit help breakpoint reload globals locals
vars dir copyright credits license memoryview buffer print __loader__ __spec__""".split()


def fake_import(*arguments, **keywords):
    return Anything()


def short_range(*arguments):
    """So that no loop nests lists a hundred thousand deep, which takes the C stack to free."""
    every = getattr(builtins, "xrange", range)(*arguments)
    return range(*arguments) if len(every) <= 1000 else range(1000)


def harmless_builtins():
    names = dict((name, each) for name, each in vars(builtins).items() if name not in HARMFUL)
    for name in HARMFUL:
        names[name] = Anything()
    names["__import__"] = fake_import
    names["range"] = names["xrange"] = short_range
    if hasattr(builtins, "__lazy_import__"):
        names["__lazy_import__"] = fake_import
    return names


def all_names(code, depth=0):
    names = set(code.co_names)
    if depth < 5:
        for each in code.co_consts:
            if type(each) is types.CodeType:
                names |= all_names(each, depth + 1)
    return names


def world(code):
    """Globals in which every name of the code means something, or nearly every."""
    space = {"__builtins__": harmless_builtins(), "__name__": "exercised", "__file__": "exercised.py"}
    for name in all_names(code):
        if hasattr(builtins, name) and name not in HARMFUL or name in space:
            continue
        if name.lower().endswith(("error", "exception", "warning")):
            space[name] = dice.choice(exceptions)
        elif dice.randrange(32):
            space[name] = Anything()
    return space


def cell(content):
    function = lambda: content  # noqa: E731  the only way to make one in all versions
    return function.__closure__[0]


def argument(name, style):
    if name == ".0":
        return iter([value() for _ in range(dice.randrange(4))])
    if name == ".format":
        return 1
    if style % 4 == 0:
        return Anything()
    if style % 8 == 1:
        return dice.choice((0, 1, 7, -1))
    if style % 8 == 2:
        return dice.choice(("", "a", "spam"))
    if style % 8 == 3:
        return [1, "a", None][: dice.randrange(4)]
    return value()


def positional(code, style=0):
    count = code.co_argcount
    return [argument(name, style) for name in code.co_varnames[:count]]


def call(code, space, style):
    closure = tuple(cell(value()) for _ in code.co_freevars)
    function = types.FunctionType(code, space, code.co_name, None, closure or None)
    arguments = positional(code, style)
    keywords = {}
    start = code.co_argcount
    for name in code.co_varnames[start : start + getattr(code, "co_kwonlyargcount", 0)]:
        keywords[name] = argument(name, style)
    # FOR_ITER trusts that a comprehension is given an iterator, so that argument is not left to a default.
    if dice.randrange(16) == 0 and ".0" not in code.co_varnames:
        function.__defaults__ = (Anything(), 2)
        arguments = arguments[:-1]
    elif dice.randrange(8) == 0 and code.co_flags & 4:
        arguments += [1, Anything()]
    if dice.randrange(8) == 0 and code.co_flags & 8:
        keywords["surplus"] = 1
    return function(*arguments, **keywords)


def await_(awaitable):
    for _ in range(4):
        awaitable.send(None)


def drive(result):
    """Goes on with what can be gone on with."""
    kind = type(result).__name__
    if kind in ("generator", "coroutine"):
        try:
            for _ in range(dice.randrange(8)):
                roll = dice.randrange(8)
                if roll < 4:
                    result.send(None)
                elif roll < 7:
                    result.send(value())
                else:
                    result.throw(dice.choice(exceptions))
        finally:
            if dice.randrange(4):
                result.close()
    elif kind == "async_generator":
        for _ in range(dice.randrange(6)):
            roll = dice.randrange(8)
            try:
                if roll < 6:
                    await_(result.asend(None))
                elif roll < 7:
                    await_(result.athrow(ValueError))
                else:
                    await_(result.aclose())
            except StopIteration:
                pass
    elif kind == "function":
        call_functions([result])


def run(code, kind, space, style):
    if kind == "function":
        return call(code, space, style)
    if code.co_freevars:
        closure = tuple(cell(value()) for _ in code.co_freevars)
        function = types.FunctionType(code, space, "body", None, closure)
        if hasattr(builtins, "__build_class__"):
            return builtins.__build_class__(function, "Body")
        return function()
    exec_(code, space)
    return None


# A function, as exec is a statement in Python 2 and no function that eval could not replace.
exec_ = eval


def exercise(code, kind, seed):
    """The outcome of some calls."""
    outcome = "raised"
    until = time.time() + SECONDS_A_CODE
    dice.seed(seed)
    space = world(code)
    for style in range(ROUNDS):
        dice.seed(seed * 31 + style // 2)
        try:
            drive(run(code, kind, space if kind == "function" else dict(space), style))
            outcome = "returned"
        except Hung:
            return "hung"
        except BaseException:  # anything may be raised, SystemExit too
            pass
        if time.time() > until:
            break
    return outcome


class Watch(object):
    """Ends what takes too long: first by an exception, which code may catch, and then by leaving."""

    def __init__(self):
        self.rings = 0
        self.possible = hasattr(signal, "setitimer") and sys.platform != "emscripten"
        if self.possible:
            signal.signal(signal.SIGALRM, self.ring)

    def ring(self, number, frame):
        self.rings += 1
        if self.rings > 3:
            os._exit(HUNG)
        raise Hung

    def start(self):
        self.rings = 0
        if self.possible:
            signal.setitimer(signal.ITIMER_REAL, SECONDS_UNTIL_HUNG, 0.2)

    def stop(self):
        if self.possible:
            signal.setitimer(signal.ITIMER_REAL, 0)


def watched(watch, code, kind, seed):
    try:
        watch.start()
        try:
            return exercise(code, kind, seed)
        finally:
            watch.stop()
    except Hung:
        watch.stop()
        return "hung"


def records(folder):
    with open(os.path.join(folder, "code.bin"), "rb") as file:
        data = file.read()
    with open(os.path.join(folder, "code.tsv"), "rb") as file:
        rows = [line.decode("utf-8").split("\t") for line in file.read().splitlines()]
    return data, rows


def confine():
    """Limits, and nothing to read from or to write to."""
    sys.setrecursionlimit(RECURSION)
    if sys.platform != "emscripten":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        null = os.open(os.devnull, os.O_RDWR)
        for each in (0, 1, 2):
            os.dup2(null, each)
    sys.stdin = sys.stdout = sys.stderr = Anything()
    sys.displayhook = fake_import
    sys.excepthook = fake_import
    if hasattr(sys, "unraisablehook"):
        sys.unraisablehook = fake_import
    import warnings

    warnings.simplefilter("ignore")
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()


def run_range(data, rows, start, end, say):
    """Exercises a range of the records; `say` takes a line of bytes."""
    watch = Watch()
    for number in range(start, end):
        say(("%d\n" % number).encode())
        offset, length, kind = rows[number][:3]
        try:
            code = marshal.loads(data[int(offset) : int(offset) + int(length)])
        except (ValueError, TypeError, EOFError):
            outcome = "refused"
        else:
            outcome = watched(watch, code, str(kind), number)
            del code
        # What it left behind dies here and not during the next one.
        gc.collect() if hasattr(gc, "freeze") else gc.collect(1)
        say(("%d %s\n" % (number, outcome)).encode())


def main(arguments):
    if len(arguments) not in (3, 4):
        sys.exit("usage: exercise.py FOLDER START END [FILE_DESCRIPTOR]")
    data, rows = records(arguments[0])
    out = os.dup(int(arguments[3]) if len(arguments) > 3 else 1)
    end = min(int(arguments[2]), len(rows))
    streams = sys.stdout, sys.stderr
    confine()
    run_range(data, rows, int(arguments[1]), end, lambda line: os.write(out, line))
    sys.stdout, sys.stderr = streams


if __name__ == "__main__":
    main(sys.argv[1:])
