# versions: 3.8-
# compile: modes, flags, levels, wrong arguments, code that is run several times.
code = compile("a = b + 1\nprint(a)", "made.py", "exec")
print(type(code).__name__, code.co_filename, code.co_name, code.co_names, code.co_firstlineno)
for b in (1, 2):
    exec(code)
e = compile("b * 10", "made.py", "eval")
print(eval(e), eval(e, {"b": 7}))
exec(compile("1 + 1\n", "s", "single"))
exec(compile("None\n", "s", "single"))
exec(compile("if True:\n  'in a block'\n  5\n\n", "s", "single"))
source = "def f():\n    'text'\n    assert False, 'no'\n    return __debug__\n"
for level in (0, 1, 2, -1):
    names = {}
    exec(compile(source, "o", "exec", optimize=level), names)
    try:
        print(level, names["f"].__doc__, names["f"]())
    except AssertionError as error:
        print(level, names["f"].__doc__, "AssertionError", error)
names = {}
exec(compile("from __future__ import annotations\ndef f(a: undefined): pass", "o", "exec"), names)
print(names["f"].__annotations__)
exec(compile("def g(a: 1 + 1): pass", "o", "exec", 0x1000000 if __import__("sys").version_info >= (3, 8, 0) else 0), names)
wrong = [
    lambda: compile("1", "f", "wrong"), lambda: compile("1", "f", "exec", 1), lambda: compile("1", "f", "exec", 0, 0, 7),
    lambda: compile(1, "f", "exec"), lambda: compile("1", "f", "func_type"), lambda: compile("1", 5, "exec"),
    lambda: compile("x = 1", "f", "eval"), lambda: compile("1", "f"), lambda: compile("1;2", "f", "eval"),
]
for call in wrong:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)
encoded = "# coding: latin-1\nt = '\u00e9\u00df'\n".encode("latin-1")
exec(compile(encoded, "l", "exec"))
exec(compile(b"\xef\xbb\xbfu = '\xc3\xa9'", "l", "exec"))
print(ascii(t), ascii(u), t[0] == u)
exec(compile("if 1:\r\n  w = 1\r\n\fv = 2\rx = 3", "l", "exec"))
print(w, v, x)
nested = compile("def a():\n  def b():\n    class C:\n      def d(self): return [e for e in self.f]\n    return C\n  return b", "n", "exec")


def walk(code, depth=0):
    yield "  " * depth + code.co_name
    for const in code.co_consts:
        if hasattr(const, "co_code") and const.co_name != "<listcomp>":
            yield from walk(const, depth + 1)


print("\n".join(walk(nested)))
