"""Write small sources with the marshal streams that CPython 3.13 makes of them, for tests that need no Python.

    python3.13 stream_goldens.py OUT

A line a source: the source as a literal, and the stream in hexadecimal. Each is compiled by a process of its own,
as fresh_marshal.py does, and has the file name `file.py`.
"""

import os
import sys
import tempfile

import fresh_marshal

CASES = [
    "",
    "a = 1",
    "'text of the module'\nx = 'text of the module', 'x', '', 'é', 'a b', 'a b'",
    "x = 0, 256, 257, 257, -5, -6, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, 10**40, -10**40, 2**30, 1 << 45",
    "x = 1.5, 1.5, -0.0, 0.0, 1e400, 2j, -0.0 + 0j, 1e400 - 1e400, 1e400 - 1e400, 0, False, True, None, ...",
    "x = b'', b'a', b'ab', b'ab'\ny = b'ab'",
    "def f(a, b=1, *c, d=(1, 2), **e): return a\ndef g(a, b=1, *c, d=(1, 2), **e): return a",
    "class A:\n    class B:\n        def f(self): return __class__\n    def f(self): self.x = self.y = 1",
    "def f():\n    class K: pass\n    return K\n",
    "def f():\n    def k(): pass\n    class k: pass\n",
    "class A: x = 'A.B'\nclass A:\n    class B: pass\n",
    "x = 'f.<locals>.K'\ndef f():\n    class K: pass\n",
    "ä = 'ä'\nf(ä=1)\nf(ö=1, ü='ö')\ng('μέ')\nclass Ä: é: int\n",
    "def k(): return ä.x\nf(ä=1)\ny = 'ä', ('ä',)\ndef g(): return ('ä',), 'ä'",
    "y = ('ä',), 'ä'\nf(ä=1)\ndef k(): return ä",
    "x = '<lambda>', '<module>', '<genexpr>', 'file.py'\ny = lambda: (z for z in x)",
    "def f(a): return a in {'some', 'text here', 1}\ndef g(a): return a in {1, 'text here', 'some'}",
    "def f(some): return some in {'some', 'text here', 1}\ndef g(a): return a in {1, 'text here', 'some'}",
    "x in {(1, 2), ('a', 'b c'), (1.5,), 'b c', 300, b'xyz', None, 10**20}\ny = 'b c', 300",
    "def f(a): return a in {300, 400}\ndef g(a): return a in {400, 300}, 500",
    "def f(a): return a in {300, b'xyz', 2.5, 'b c'}\nx = 300, b'xyz', 2.5\ndef g(a): return a in {300, 'b c', 2.5, b'xyz'}",
    "x = (" + ", ".join(str(i) for i in range(300)) + ")\ny = '" + "z" * 300 + "', 'é" + "z" * 300 + "', '" + "- " * 200 + "'",
    "from a.b import c as d, e\nimport a.b.c\nimport x as y\nf('a.b', 'a.b.c')",
    "async def f[T: (int, str) = int](a: T, *, b) -> 'T': return [await x async for x in a]\ntype X[*Y, **Z] = int",
    "match a:\n    case {'k': 1, **r}: pass\n    case C(x, y=z, é=1): pass\n    case 'y' | -1.5 | 1+2j: pass",
    "def f():\n    try: return lambda: 1\n    finally: x = lambda: (yield 'in both')\n",
    "x: int = 1\nclass A:\n    y: 'str'\n    __z: int\n    def __f(self, __a=1): return self.__z",
    "def f(): return f'{a!r:>{b}} {c=}' 'd' and '%s' % (a,)",
]


def main(target):
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    with open(target, "w", encoding="ascii", newline="\n") as out:
        for source in CASES:
            with open("file.py", "w", encoding="utf-8", newline="\n") as file:
                file.write(source)
            stream = fresh_marshal.in_child("file.py", 0)
            if not stream:
                raise SystemExit(source)
            out.write(f"{source!a}\t{stream.hex()}\n")
    os.remove("file.py")
    os.rmdir(folder)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
