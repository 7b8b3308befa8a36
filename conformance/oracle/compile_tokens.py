"""Make short sources of random tokens: hardly any compiles, and what is wrong first is seldom clear.

    python compile_tokens.py OUT SEED COUNT

OUT/tSEED.py for each of COUNT seeds: lines of up to ten tokens, most of them after a beginning that makes sense, now and
then with damaged indentation, odd white space, odd characters or bytes that are no text.
"""

import os
import random
import sys

from compile_mutants import LINES, MARKS, WORDS

NAMES = ["a", "b", "x", "print", "self", "é", "_", "1", "2.5", "0", "'s'", "b'b'", "f'{x}'", "None", "..."]
BEGINNINGS = [
    "", "", "", "x = ", "x: ", "def f(", "def f(a, ", "class A(", "class A", "if x", "for x in ", "for ", "while ", "with x ", "with (", "try:",
    "import ", "from a import ", "from a import (", "return ", "lambda ", "lambda x", "f(", "f(a=", "[", "{", "{1: ", "(", "[x for ", "x[", "del ",
    "global ", "nonlocal ", "assert ", "raise ", "async ", "await ", "yield ", "match x:\n    case ", "type X", "type X[", "@", "x += ", "x = y = ",
    "f'{", "f'{x", "f'{x:", "f\"{x!", "'''", "not ", "*", "**", "except ", "elif ", "else", "x if ", "a < ", "a and ", "a.", "x := ", "(x := ",
    "print ", "exec ", "def f[", "def f[T", "def f() -> ", "for x in y:\n    ", "try:\n    pass\nexcept ", "try:\n    x\n", "if x:\n    y\n",
]  # fmt: skip
ODD = [b"\x00", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\x0c", b"\t", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\\\n", b"\\", b"# coding: latin-1\n"]


def tokens(r):
    pool = r.choice((NAMES, NAMES, WORDS, MARKS, MARKS))
    return r.choice(pool)


def line(r):
    text = r.choice(BEGINNINGS)
    for _ in range(r.randint(0, r.choice((3, 6, 10)))):
        text += tokens(r) + r.choice(("", " ", " ", " "))
    return text + r.choice(("", "", "", ":", ")", "]", "}", "'"))


def make(seed):
    r = random.Random(seed)
    lines = []
    for _ in range(r.choice((1, 1, 1, 2, 3))):
        text = line(r) if r.random() < 0.85 else r.choice(LINES)
        indent = r.choice(("", "", "", "", "", " ", "    ", "\t", "        "))
        lines.append(indent + text)
    data = "\n".join(lines).encode("utf-8", "surrogatepass") + r.choice((b"\n", b"\n", b""))
    if r.random() < 0.08:
        at = r.randrange(len(data) + 1)
        data = data[:at] + r.choice(ODD) + data[at:]
    return data


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    out, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.makedirs(out, exist_ok=True)
    for seed in range(first, first + count):
        with open(os.path.join(out, f"t{seed}.py"), "wb") as file:
            file.write(make(seed))


if __name__ == "__main__":
    main()
