"""Make programs of nested blocks from seeds: every way into and out of try, except, finally, with, loops and generators.

    python fuzz_blocks.py SEED [COUNT]              print the program of SEED
    python fuzz_blocks.py --write DIR SEED COUNT    DIR/bSEED.py, .pyc, .out, .err and .exit for each, by this interpreter

A program is valid on 3.8 and later. Its functions are called with several seeds of their own, which say at run time
where they return, raise, break and continue; what they do is printed, with what is being handled at each place and
what chains there are behind exceptions that come out.
"""
import random
import sys

from fuzz_programs import write_program

PRELUDE = '''\
import sys


def p(*values):
    kind, value, _ = sys.exc_info()
    print(*values, "" if kind is None else "[%s %s]" % (kind.__name__, value))


class Manager:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __enter__(self):
        p("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        p("exit", self.name, kind and kind.__name__, value)
        if self.answer == "raise":
            raise KeyError(self.name)
        return self.answer

    async def __aenter__(self):
        await Pause("aenter")
        return self.__enter__()

    async def __aexit__(self, kind, value, traceback):
        await Pause("aexit")
        return self.__exit__(kind, value, traceback)


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        try:
            p("sent", (yield self.name))
        finally:
            p("resumed", self.name)


class Numbers:
    def __init__(self, stop):
        self.number, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause("anext")
        self.number += 1
        if self.number > self.stop:
            raise StopAsyncIteration
        return self.number


def value(x):
    p("value", x)
    return x


def fail(x):
    p("fail", x)
    raise (ValueError, KeyError, IndexError)[x % 3](x)


def chain(error, depth=0):
    while error is not None and depth < 6:
        places, traceback = [], error.__traceback__
        while traceback is not None:
            places.append(traceback.tb_lineno)
            traceback = traceback.tb_next
        print("chain", type(error).__name__, error.args, error.__suppress_context__, places)
        error, depth = error.__context__, depth + 1


def chooser(seed):
    state = [seed]

    def c(k):
        state[0] = (state[0] * 1103515245 + 12345) % 2147483648
        return state[0] // 65536 % 10 < 3 + k % 3

    return c


def drive(function, kind, seed):
    print("==", function.__name__, seed)
    c = chooser(seed)
    try:
        if kind == "plain":
            p("result", function(c))
        else:
            running, sent = function(c), None
            for step in range(25):
                got = running.send(sent)
                p("got", got)
                sent = step
                if step % 7 == 5:
                    p("thrown", running.throw(IndexError("thrown")))
            p("close", running.close())
    except StopIteration as stop:
        p("stop", stop.value)
    except Exception as error:
        chain(error)
    try:
        raise
    except RuntimeError as error:
        p(error)
'''

CAUGHT = ["ValueError", "KeyError", "(IndexError, KeyError)", "Exception", "BaseException"]


class Blocks:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines = [PRELUDE]
        self.count = 0
        self.kind = "plain"
        self.room = 0

    def number(self):
        self.count += 1
        return self.count

    def put(self, level, text):
        self.lines.append("    " * level + text)

    def chance(self, percent):
        return self.r.random() * 100 < percent

    def condition(self):
        return f"c({self.r.randint(0, 9)})"

    def body(self, level, depth, in_loop, most=3):
        for _ in range(self.r.randint(1, most)):
            self.statement(level, depth, in_loop)

    def statement(self, level, depth, in_loop):
        choices = [self.say, self.say, self.leave, self.leave, self.raise_, self.wait]
        self.room -= 1
        if depth > 0 and self.room > 0:
            choices += [self.try_, self.try_, self.try_, self.with_, self.with_, self.for_, self.while_, self.if_, self.handle]
            if self.kind == "async":
                choices += [self.async_with, self.async_for]
        self.r.choice(choices)(level, depth - 1, in_loop)

    def say(self, level, depth, in_loop):
        self.put(level, f"p({self.number()})")

    def leave(self, level, depth, in_loop):
        ways = [f"return value({self.number()})", "return", f"return {self.number()}"]
        if in_loop:
            ways += ["break", "continue"] * 2
        way = self.r.choice(ways)
        self.put(level, way if self.chance(12) else f"if {self.condition()}: {way}")

    def raise_(self, level, depth, in_loop):
        ways = [f"fail({self.number()})", "raise", f"raise KeyError({self.number()}) from None", f"raise ValueError({self.number()}) from IndexError()"]
        self.put(level, f"if {self.condition()}: {self.r.choice(ways)}")

    def wait(self, level, depth, in_loop):
        if self.kind == "plain":
            return self.say(level, depth, in_loop)
        word = "yield" if self.kind == "generator" else "await Pause"
        self.put(level, f"x = {word}({self.number()})")
        self.put(level, "p('x', x)")

    def try_(self, level, depth, in_loop):
        self.put(level, "try:")
        self.body(level + 1, depth, in_loop)
        handlers = self.r.choice([0, 0, 1, 1, 2])
        for i in range(handlers):
            caught = self.r.choice(CAUGHT[:4] if i + 1 < handlers else CAUGHT)
            name = self.r.choice(["", " as e", f" as e{level}"])
            self.put(level, f"except {caught}{name}:" if self.chance(90) or i + 1 < handlers else "except:")
            self.body(level + 1, depth, in_loop)
        if handlers and self.chance(40):
            self.put(level, "else:")
            self.body(level + 1, depth, in_loop)
        if not handlers or self.chance(50):
            # From 3.9 on there is a copy of it for each way in.
            self.put(level, "finally:")
            self.body(level + 1, min(depth, self.r.choice([0, 1, 1, 2])), in_loop, 2)

    def handle(self, level, depth, in_loop):
        self.put(level, "try:")
        self.put(level + 1, f"fail({self.number()})")
        self.put(level, f"except {self.r.choice(['Exception', 'Exception as e', 'LookupError'])}:")
        self.body(level + 1, depth, in_loop)
        if self.chance(30):
            self.put(level + 1, f"if {self.condition()}: raise")

    def managers(self):
        made = []
        for _ in range(self.r.choice([1, 1, 1, 2])):
            name = f" as m{self.r.randint(0, 2)}" if self.chance(30) else ""
            made.append(f"Manager({self.number()}, {self.r.choice(['None', 'True', 'False', repr('raise'), '[]'])}){name}")
        return ", ".join(made)

    def with_(self, level, depth, in_loop):
        self.put(level, f"with {self.managers()}:")
        self.body(level + 1, depth, in_loop)

    def async_with(self, level, depth, in_loop):
        self.put(level, f"async with {self.managers()}:")
        self.body(level + 1, depth, in_loop)

    def otherwise(self, level, depth, in_loop):
        if self.chance(30):
            self.put(level, "else:")
            self.body(level + 1, depth, in_loop)

    def for_(self, level, depth, in_loop):
        self.put(level, f"for i{level} in range({self.r.randint(1, 3)}):")
        self.body(level + 1, depth, True)
        self.otherwise(level, depth, in_loop)

    def async_for(self, level, depth, in_loop):
        self.put(level, f"async for i{level} in Numbers({self.r.randint(1, 3)}):")
        self.body(level + 1, depth, True)
        self.otherwise(level, depth, in_loop)

    def while_(self, level, depth, in_loop):
        self.put(level, f"w{level} = 0")
        self.put(level, f"while w{level} < 3:" if self.chance(70) else "while True:")
        self.put(level + 1, f"w{level} += 1")
        self.put(level + 1, f"if w{level} > 3: break")
        self.body(level + 1, depth, True)
        self.otherwise(level, depth, in_loop)

    def if_(self, level, depth, in_loop):
        self.put(level, f"if {self.condition()}:")
        self.body(level + 1, depth, in_loop)
        self.otherwise(level, depth, in_loop)

    def program(self):
        names = []
        for i in range(14):
            self.kind = self.r.choice(["plain", "plain", "generator", "async"])
            name = f"{self.kind}{i}"
            names.append((name, self.kind))
            self.put(0, f"\n\n{'async ' if self.kind == 'async' else ''}def {name}(c):")
            self.room = 24
            self.body(1, self.r.choice([3, 4, 4, 5]), False)
            if self.kind == "generator":
                self.put(1, "yield 0")
            self.put(1, "return 'end'")
        self.put(0, "\n")
        for name, kind in names:
            for seed in (1, 7, 42, 99, 1234, 5678):
                self.put(0, f"drive({name}, {kind!r}, {seed})")
        return "\n".join(self.lines) + "\n"


def main():
    arguments = sys.argv[1:]
    folder = arguments[1] if arguments[:1] == ["--write"] else None
    first, *count = map(int, arguments[2 if folder else 0:])
    for seed in range(first, first + (count[0] if count else 1)):
        source = Blocks(seed).program()
        if folder is None:
            sys.stdout.write(source)
        else:
            write_program(folder, f"b{seed}", source)


if __name__ == "__main__":
    main()
