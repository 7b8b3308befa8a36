"""Damage real sources, so that most do not compile: what people leave behind, and what they would not think of.

    python compile_mutants.py OUT SEED COUNT [SOURCES]

OUT/mSEED.py for each of COUNT seeds: a source of SOURCES (this interpreter's own standard library, without it) of less
than 60,000 bytes, with one to three small changes. The same seed and sources give the same file, everywhere.
"""

import os
import random
import re
import sys
import sysconfig

import stdlib

MOST_BYTES = 60_000
TOKEN = re.compile(rb"[A-Za-z_][A-Za-z_0-9]*|[0-9][0-9a-zA-Z_.]*|\"\"\"|'''|[\"']|\*\*=?|//=?|>>=?|<<=?|:=|->|[-+*/%&|^=<>!]=?|[^\sA-Za-z0-9_]")
WORDS = (
    "False None True and as assert async await break class continue def del elif else except finally for from global if "
    "import in is lambda nonlocal not or pass raise return try while with yield match case type _ x"
).split()  # fmt: skip
MARKS = (
    "( ) [ ] { } : ; , . ... = == := + - * ** / // % @ & | ^ ~ < > <= >= != <> ! -> ' \" ''' f' f\" rb' \\ # $ ? ` 0 0x 0777 1_ 1__0 "
    "1e 1.5 2j 5L é € \u00a0 \u200b \x00 \x0c \t ++ -- => && || !r {} {{ }} {!}"
).split(" ")  # fmt: skip
LINES = [
    "return", "return 1", "yield x", "await x", "break", "continue", "global x", "nonlocal x", "from x import *", "import a.b as c.d",
    "x = yield = 1", "def f(x, x): pass", "def f(*): pass", "def f(a=1, b): pass", "f(a=1, 2)", "f(**a, *b)", "f(x for x in y, 1)",
    "lambda *: 1", "1 = x", "f() = 1", "x + 1 = 2", "(a, b) += 1", "[x for x in y] = 1", "None = 1", "del f()", "del (a, 1)", "a, b: int",
    "print 'x'", "exec 'x'", "except: pass", "else:", "elif x:", "finally: pass", "try: pass", "if x = 1: pass", "while True print(x)",
    "class A", "def f()", "for x y in z: pass", "with open(x) as f() : pass", "raise x, y", "import", "from . import", "from a import (b,",
    "x = {1: 2, 3}", "x = {1: 2, **}", "x = [1 2]", "x = (1 2)", "f'{'", "f'{}'", "f'{x!z}'", "f'{x:{y}'", "f'{a b}'", "'unterminated", "'''",
    "assert (x, 'y')", "x is 1", "async x", "async with a: pass", "async for a in b: pass", "[x async for x in y]", "*a", "*a = 1", "a = *b",
    "match x:", "case 1: pass", "match x:\n    case a: pass\n    case b: pass", "type X = (yield)", "def f[T: (x := 1)](): pass", "x = 0777",
    "x = 1__0", "x = 0b12", "x = 0xg", "x = 1if y else z", "'\\d'", "b'é'", "'\\x1'", "'\\N{no such}'", "from __future__ import braces",
    "from __future__ import annotations", "from __future__ import nothing", "x: int = yield", "(x): int", "x.y: int = 1", "not x = 1",
    "def f(): x; global x", "def f(): x = 1; nonlocal x", "class A: nonlocal x", "[x := 1 for x in y]", "[y for x in (z := 1)]",
    "with (a as b, c as d,): pass", "try:\n    pass\nexcept* A:\n    break", "try:\n    pass\nexcept A:\n    pass\nexcept* B:\n    pass",
    "__debug__ = 1", "f(__debug__=1)", "def __debug__(): pass", "x = )", "x = (]", "x = ((((", "a.1", "1.a", "a..b", "@", "@x", "()()", "?",
]  # fmt: skip


class Mutator:
    def __init__(self, seed, sources):
        self.r = random.Random(seed)
        self.sources = sources

    def source(self):
        while True:
            with open(self.r.choice(self.sources), "rb") as file:
                data = file.read(MOST_BYTES + 1)
            if 0 < len(data) <= MOST_BYTES:
                return data

    def token(self, data):
        found = list(TOKEN.finditer(data))
        return self.r.choice(found).span() if found else (0, 0)

    def change(self, data):
        kinds = [
            (12, self.without_token), (5, self.twice), (6, self.swapped), (12, self.other_token), (12, self.more), (6, self.character),
            (6, self.without_character), (14, self.line), (6, self.without_line), (8, self.indented), (3, self.cut), (4, self.joined),
        ]  # fmt: skip
        weights, makers = zip(*kinds)
        return self.r.choices(makers, weights)[0](data)

    def without_token(self, data):
        start, end = self.token(data)
        return data[:start] + data[end:]

    def twice(self, data):
        start, end = self.token(data)
        return data[:end] + b" " + data[start:end] + data[end:]

    def swapped(self, data):
        found = list(TOKEN.finditer(data))
        if len(found) < 2:
            return data
        at = self.r.randrange(len(found) - 1)
        (a, b), (c, d) = found[at].span(), found[at + 1].span()
        return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]

    def some(self):
        return self.r.choice(self.r.choice((WORDS, MARKS))).encode()

    def other_token(self, data):
        start, end = self.token(data)
        return data[:start] + self.some() + data[end:]

    def more(self, data):
        start, _ = self.token(data)
        return data[:start] + self.some() + b" " + data[start:]

    def character(self, data):
        at = self.r.randrange(len(data) + 1)
        return data[:at] + self.r.choice(MARKS).encode() + data[at:]

    def without_character(self, data):
        at = self.r.randrange(len(data))
        return data[:at] + data[at + 1 :]

    def lines(self, data):
        lines = data.split(b"\n")
        return lines, self.r.randrange(len(lines))

    def line(self, data):
        lines, at = self.lines(data)
        indent = re.match(rb"\s*", lines[at]).group()
        lines[at:at] = [indent + each.encode() for each in self.r.choice(LINES).split("\n")]
        return b"\n".join(lines)

    def without_line(self, data):
        lines, at = self.lines(data)
        del lines[at]
        return b"\n".join(lines)

    def indented(self, data):
        lines, at = self.lines(data)
        lines[at] = self.r.choice((b" " + lines[at], b"    " + lines[at], b"\t" + lines[at], lines[at][1:], lines[at].lstrip()))
        return b"\n".join(lines)

    def cut(self, data):
        return data[: self.r.randrange(len(data))]

    def joined(self, data):
        lines, at = self.lines(data)
        lines[at : at + 2] = [b" ".join(each.strip() for each in lines[at : at + 2])]
        return b"\n".join(lines)

    def make(self):
        data = self.source()
        for _ in range(self.r.choice((1, 1, 1, 2, 3))):
            data = self.change(data) or b"\n"
        return data


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    out, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    root = sys.argv[4] if len(sys.argv) == 5 else sysconfig.get_path("stdlib")
    sources = [os.path.join(root, path) for path in stdlib.sources(root)]
    os.makedirs(out, exist_ok=True)
    for seed in range(first, first + count):
        with open(os.path.join(out, f"m{seed}.py"), "wb") as file:
            file.write(Mutator(seed, sources).make())


if __name__ == "__main__":
    main()
