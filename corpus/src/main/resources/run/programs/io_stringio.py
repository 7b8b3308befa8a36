# versions: 3.8-
# StringIO: reading, writing, seeking, lines, newline translation, closing, errors.
import io

s = io.StringIO("line one\nline two\nlast")
print(repr(s.read(4)), repr(s.readline()), s.tell(), repr(s.readline()), repr(s.read()), repr(s.read()),
    s.seek(0), s.readlines(), s.seek(5), list(s), s.getvalue() == "line one\nline two\nlast")
w = io.StringIO()
print(w.write("abc"), w.write("é𝄞"), w.writelines(["x", "y"]), w.tell(), ascii(w.getvalue()), w.seek(1),
    w.write("Z"), ascii(w.getvalue()), w.truncate(2), w.getvalue(), w.seek(5), w.write("!"),
    repr(w.getvalue()))
a = io.StringIO("start")
a.write("XY")
print(a.getvalue(), a.readable(), a.writable(), a.seekable(), a.closed, a.isatty(), a.seek(0, 2),
    a.write("end"), a.getvalue(), a.line_buffering, a.newlines, a.encoding, a.errors)
print(repr(io.StringIO("a\r\nb\rc\n", newline=None).read()), repr(io.StringIO("a\r\nb\rc\n",
    newline="").readlines()), repr(io.StringIO("a\nb", newline="\r\n").getvalue()),
    repr(io.StringIO("a\r\nb").readlines()), repr(io.StringIO("x\ry", newline="\r").readlines()))
for f in (lambda: w.write(5), lambda: w.write(b"a"), lambda: w.seek(-1), lambda: w.seek(1, 1),
        lambda: w.seek(0, 9), lambda: w.read("a"), lambda: io.StringIO(5), lambda: io.StringIO("a",
        newline="x"), lambda: w.fileno(), lambda: w.truncate(-1), lambda: w.detach(),
        lambda: next(io.StringIO()), lambda: w.writelines(5), lambda: w.readline("x"), lambda: w.missing):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
with io.StringIO("text") as c:
    print(c.read(), c.closed)
for f in (lambda: c.read(), lambda: c.getvalue(), lambda: c.write("a"), lambda: c.closed, lambda: iter(c),
        lambda: c.tell(), lambda: c.__enter__()):
    try:
        print(f())
    except ValueError as error:
        print(error)
print(io.StringIO("a b c").read(-1), io.StringIO("abc").read(None), io.StringIO("ab\ncd").readline(1),
    io.StringIO("ab\ncd\n").readlines(1), [l.strip() for l in io.StringIO(" a \n b ")],
    io.StringIO().getvalue() == "", isinstance(w, io.TextIOBase), isinstance(w, io.IOBase), io.SEEK_END)
print("printed", file=a)
print(repr(a.getvalue()), sum(len(line) for line in io.StringIO("a\nbb\nccc")), io.StringIO("x").__next__(),
    type(w).__name__, type(w).__mro__[1].__name__)
