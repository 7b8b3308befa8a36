# attempt: Reads and writes beyond a buffer by views of it.
# expect: harmless
import struct
data = bytearray(b"0123456789abcdef")
view = memoryview(data)
for attempt in (
    lambda: view[16], lambda: view[-17], lambda: view.__setitem__(16, 1), lambda: view.cast("q")[2], lambda: view.cast("b", [4, 5]), lambda: view.cast("b", [2 ** 62, 4]),
    lambda: view.cast("b", [-4, -4]), lambda: view.cast("b", [4, 4])[4, 0], lambda: view.cast("b", [4, 4])[0, -5], lambda: view[::-1].cast("q"), lambda: struct.unpack_from("q", data, 9), lambda: struct.unpack_from("q", data, -7),
    lambda: struct.pack_into("q", data, 9, 1), lambda: struct.pack_into("q", data, -2 ** 63, 1), lambda: data.clear(), lambda: data.extend(b"x"), lambda: data.pop(),
):
    try:
        print("ESCAPED", attempt())
    except (IndexError, TypeError, ValueError, BufferError, struct.error, NotImplementedError, OverflowError):
        pass
inner = view[4:]
view.release()
inner.release()
for attempt in (lambda: view[0], lambda: inner.tolist(), lambda: memoryview(inner), lambda: bytes(view)):
    try:
        print("ESCAPED", attempt())
    except ValueError:
        pass
data.clear()
print("safe")
