# versions: 3.8-
# memoryview: slices that share, writing, cast, release, comparison.
data = bytearray(b"abcdefgh")
m = memoryview(data)
print(len(m), m[0], m[-1], m[2:5].tobytes(), bytes(m[::2]), m[::-1].tolist(), m.format, m.itemsize, m.nbytes,
    m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m.obj is data)
m[0] = 65
m[1:3] = b"XY"
part = m[4:]
part[0] = 33
print(data, part.tobytes(), m == data, m[1:3] == b"XY", m != b"x", memoryview(b"a") == memoryview(b"a"),
    m.hex())
words = m.cast("H")
print(len(words), words.itemsize, words.format, words.nbytes, words.shape,
    words.cast("B").tolist() == m.tolist())
grid = m.cast("B", (2, 4))
print(grid.shape, grid.ndim, grid[1, 2], grid.tolist(), len(grid))
print(list(m[:3]), 65 in m, [hex(v) for v in m[:2]], memoryview(b"abc").tobytes(),
    hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"x").readonly, repr(m).split(" at ")[0],
    m.tolist()[:2])
for f in (lambda: memoryview("a"), lambda: memoryview(5), lambda: m[99], lambda: m["a"],
        lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, b"a"), lambda: m.__setitem__(slice(0, 2),
        b"abc"), lambda: memoryview(b"a").__setitem__(0, 1), lambda: m.__delitem__(0), lambda: hash(m),
        lambda: m.cast("Z"), lambda: m.cast("I", (3,)), lambda: m[0, 0],
          lambda: m + m, lambda: m < m, lambda: memoryview(), lambda: m[1:4].cast("H"),
        lambda: m[::2].cast("B"), lambda: m[1.5]):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
with memoryview(b"abc") as inside:
    print(inside[1])
try:
    inside[1]
except ValueError as error:
    print(error)
for call in (lambda: len(inside), lambda: inside.tobytes(), lambda: inside.obj, lambda: bytes(inside)):
    try:
        call()
    except ValueError as error:
        print(error)
print(memoryview(b"abc").toreadonly().readonly, memoryview(bytearray(4)).cast("i").tolist(),
    memoryview(b"ab")[1:].obj, bytes(reversed(memoryview(b"abc"))), int.from_bytes(memoryview(b"\1\0"),
    "big"))
