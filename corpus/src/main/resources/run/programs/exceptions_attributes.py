# versions: 3.8-
# Attributes, str, repr and arguments of the built-in exceptions.
errors = [
    Exception(), Exception("one"), Exception("one", 2), KeyError("k"), KeyError("a", "b"), KeyError(),
    ValueError(None),
    OSError("just one"), OSError("a", "b"), OSError(),
    StopIteration(5), SystemExit(3), SystemExit(), SystemExit(1, 2), ImportError("m", name="n", path="p"),
    UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "bad"), UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "bad"),
    UnicodeTranslateError("abc", 0, 2, "bad"), SyntaxError("msg"), SyntaxError("msg", ("f", 3, 4, "text")),
]
for e in errors:
    print(type(e).__name__, "|", e, "|", repr(e), "|", e.args)
o = OSError("code", "gone", "name")
print(o.errno, o.strerror, o.filename, o.filename2, o)
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i.msg)
u = UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "bad")
print(u.encoding, u.object, u.start, u.end, u.reason)
s = SyntaxError("msg", ("f", 3, 4, "text"))
print(s.msg, s.filename, s.lineno, s.offset, s.text)
print(SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
for call in (lambda: UnicodeDecodeError("a"), lambda: ImportError(bad=1), lambda: KeyError(a=1),
        lambda: int("x"),
             lambda: (5).missing, lambda: [].missing, lambda: undefined_name, lambda: {}["k"], lambda: [][0]):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e, e.args)
e = ValueError("a")
e.args = (1, 2)
print(e, e.args)
e.extra = "any"
print(e.__dict__, e.with_traceback(None) is e)
print(ValueError("a") == ValueError("a"), issubclass(ModuleNotFoundError, ImportError))
