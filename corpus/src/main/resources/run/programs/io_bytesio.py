# versions: 3.8-
# BytesIO, TextIOWrapper and BufferedReader over memory.
import io

b = io.BytesIO(b"line1\nline2\nend")
print(b.read(3), b.readline(), b.tell(), b.readlines(), b.read(), b.seek(-3, 2), b.read(), b.seek(2),
    b.seek(1, 1), b.read1(2), b.getvalue(), b.getbuffer()[0], len(b.getbuffer()))
w = io.BytesIO()
print(w.write(b"abc"), w.write(bytearray(b"de")), w.write(memoryview(b"f")), w.getvalue(), w.seek(10),
    w.write(b"x"), w.getvalue(), w.truncate(4), w.getvalue(), w.tell(), w.writelines([b"1", b"2"]), w.seek(0),
    w.read())
target = bytearray(4)
b.seek(0)
print(b.readinto(target), target, b.readable(), b.writable(), b.seekable(), b.closed, next(b), list(b),
    io.BytesIO(b"abc").read(-1), io.BytesIO().read(), io.BytesIO(b"a\nb").readline(1))
for f in (lambda: w.write("a"), lambda: w.write(5), lambda: w.seek(-1), lambda: w.seek(0, 9),
        lambda: io.BytesIO("a"), lambda: io.BytesIO(5), lambda: w.read("a"), lambda: w.truncate(-1),
        lambda: w.fileno(), lambda: w.detach(), lambda: w.readinto(b"abc"), lambda: w.writelines(["a"])):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
view = b.getbuffer()
view[0] = 76
print(b.getvalue()[:5])
try:
    b.write(b"longer than before, so that it must grow" * 2)
except BufferError as error:
    print(error)
view.release()
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="utf-8", newline="\n")
t.write("é\nline\n")
t.flush()
print(raw.getvalue(), t.encoding, t.seek(0), repr(t.read()), t.line_buffering, t.buffer is raw)
crlf = io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\nd"), encoding="ascii")
print(crlf.readlines(), repr(crlf.newlines))
bad = io.TextIOWrapper(io.BytesIO(b"a\xff"), encoding="utf-8")
for f in (lambda: bad.read(), lambda: io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("é"),
        lambda: io.TextIOWrapper(io.BytesIO(), encoding="no-such"), lambda: t.write(b"a")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
r = io.BufferedReader(io.BytesIO(b"abcdef"))
print(r.peek()[:1], r.read(2), r.tell(), r.read(), t.detach() is raw)
out = io.BufferedWriter(io.BytesIO())
out.write(b"buffered")
print(out.flush(), out.raw.getvalue())
with io.BytesIO(b"x") as closed:
    pass
try:
    closed.read()
except ValueError as error:
    print(error)
