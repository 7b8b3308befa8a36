# versions: 3.13-3.13
# What SyntaxError says of sources: words, line, offset, text and end.
SOURCES = [
    "1 +", "x y", "def f(:\n pass", "  1", "'abc", "return 3", "x = = 1", "(1, 2", "1)", "{1: 2]", "if x\n  pass", "else:\n  pass",
    "if True:\npass", "for x in y:\n    z\n  w", "f(a=1, 2)", "f(**a, *b)", "def f(a, a): pass", "def f(a=1, b): pass",
    "def f(*): pass", "1 = x", "f() = 1", "x + 1 = 2", "None = 1", "del f()", "a, b += 1", "(x for x in y) = 1", "with a as 1: pass",
    "for 1 in x: pass", "import a.b as c.d", "from x import", "from . import *, a", "class C(: pass", "lambda x=: x", "x = 5 5",
    "print 'a'", "exec 'a'", "raise 1, 2", "try:\n  pass", "try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass", "try: pass\nexcept A, B: pass",
    "while x:\n", "async x", "await x", "yield x", "x = yield = 1", "break", "continue", "nonlocal x", "def f():\n  nonlocal x",
    "def f():\n  x = 1\n  global x", "def f(x):\n  global x", "from __future__ import braces", "x = 1\nfrom __future__ import division",
    "from __future__ import nothing", "0777", "0x", "0b12", "1_", "1__0", "1.2.3", "12abc", "1e", "0o8", "'\\x1'", "'\\N{no such}'", "b'\u00e9'",
    "f'{'", "f'{}'", "f'{a b}'", "f'{a!x}'", "f'}'", "f'{a:{b:{c:{d}}}}'", "'''abc", "\"abc\ndef\"", "a\\b", "a\\", "\u00b2 = 1", "x = \u201cq\u201d", "$", "a?b", "!a",
    "match x:\n  case 1, *a, *b: pass", "match x:\n  case a: pass\n  case b: pass", "match x:\n  case {**a, 'b': 1}: pass", "match x:\n  case a | b: pass",
    "x: int: str", "(a, b): int", "def f() -> : pass", "@\ndef f(): pass", "a if b", "a if b else", "[x for x in]", "[*x for x in y]", "{**x for x in y}",
    "(x := 1) = 2", "x := 1", "[i := 0 for i in y]", "def f():\n  return *a,\n  b = *c", "f(x for x in y, 1)", "f(a.b=1)", "f(True=1)", "a.True", "True = 1", "__debug__ = 1",
    "type X[T: int, T] = 1", "class A[T, T]: pass", "def f[T](x): nonlocal T", "elif x: pass", "a = b = ", "assert", "in x", "not", "x is not", "*a", "*a = 1",
]
for source in SOURCES:
    try:
        compile(source, "file.py", "exec")
        print("accepted", ascii(source))
    except (SyntaxError, ValueError) as e:
        print(ascii(source), type(e).__name__, ascii(str(e)))
        if isinstance(e, SyntaxError):
            print("   ", e.lineno, e.offset, ascii(e.text), e.end_lineno, e.end_offset)
for mode, source in (("eval", "x = 1"), ("eval", ""), ("eval", "1\n2"), ("single", "1\n2"), ("single", ""), ("single", "def f(): pass"), ("single", "if x:\n  1\n2")):
    try:
        compile(source, "file.py", mode)
        print("accepted", mode, ascii(source))
    except SyntaxError as e:
        print(mode, ascii(source), e.msg, e.lineno, e.offset, ascii(e.text), e.end_lineno, e.end_offset)
