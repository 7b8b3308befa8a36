# versions: 3.8-
# bytearray: mutation, slices, growth, errors.
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b" all")
a.extend([46, 46])
print(a, len(a), a.pop(), a.pop(0), a)
a.insert(1, 69)
a.remove(108)
a.reverse()
print(a, a.copy() == a, a.copy() is a, a.index(b"o"))
a[1:3] = b"XYZ"
print(a)
a[::2] = bytes(len(a[::2]))
print(a)
del a[0]
del a[::3]
print(a, a.count(0))
a += b"tail"
a *= 2
print(a, a[-4:], a.find(b"tail", 5), b"tail" in a, a.upper(), type(a[1:]).__name__, type(a + b"").__name__,
    type(b"" + a).__name__)
a.clear()
print(a, bytearray(), bytearray(3), bytearray("é", "latin-1"), bytearray([1, 2]), bytearray(b"x") == b"x",
    bytearray(b"b") > b"a", bytearray(b"%d") % 5, repr(bytearray(b"'\"")), str(bytearray(b"s")))
b = bytearray(b"abcdef")
b[2:4] = []
b[1:1] = b"12"
b[len(b):] = (120, 121)
print(b, b.decode(), b.hex(), list(b), bytearray(range(5))[1:4], bytearray.fromhex("ff00"))
for f in (lambda: b.append(256), lambda: b.append("a"), lambda: b.extend("ab"), lambda: b.extend([1, 999]),
        lambda: b.extend(5), lambda: b.insert(0, -1), lambda: b.remove(0), lambda: bytearray().pop(),
        lambda: b.pop(99), lambda: b.__setitem__(0, "a"), lambda: b.__setitem__(0, 300),
        lambda: b.__setitem__(99, 1), lambda: b.__setitem__(slice(0, 2), "ab"),
          lambda: b.__setitem__(slice(0, 4, 2), b"abc"), lambda: b.__setitem__(slice(0, 1), 5),
        lambda: hash(b), lambda: b.__delitem__(99), lambda: bytearray("a"), lambda: bytearray(-1),
        lambda: b + "a", lambda: b.__setitem__("a", 1), lambda: b.__iadd__(5)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(b)
view = memoryview(b)
for f in (lambda: b.append(1), lambda: b.clear(), lambda: b.pop(), lambda: b.extend(b"abc")):
    try:
        f()
    except BufferError as error:
        print(error)
view.release()
b.append(1)
print(len(b), bytearray(b"a-b").split(b"-"), bytearray(b" x ").strip(), bytearray(b"ab").join([b"1", b"2"]))
