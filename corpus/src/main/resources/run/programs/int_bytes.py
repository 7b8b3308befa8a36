# versions: 3.8-
# to_bytes and from_bytes: orders, signs, overflow, any iterable.
for n, length in ((0, 1), (1, 2), (255, 1), (256, 2), (65535, 4), (2 ** 64, 9), (0, 0)):
    print(n.to_bytes(length, "big"), n.to_bytes(length, "little"))
for n in (-1, -128, 127, -129, -(2 ** 63), 2 ** 63 - 1):
    size = n.bit_length() // 8 + 1
    raw = n.to_bytes(size, "big", signed=True)
    print(raw, int.from_bytes(raw, "big", signed=True), int.from_bytes(raw, "big"), int.from_bytes(raw[::-1],
        "little", signed=True))
print(int.from_bytes(b"", "big"), int.from_bytes([1, 2, 3], "little"), int.from_bytes(bytearray(b"\xff"),
    "big", signed=True), int.from_bytes(b"\x01" * 20, "big"))
print(int.from_bytes(memoryview(b"ab"), byteorder="big"), bool.from_bytes(b"\1", "big"))
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big",
        signed=True), lambda: (1).to_bytes(-1, "big"),
          lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("ab", "big"),
        lambda: int.from_bytes([256], "big"), lambda: int.from_bytes(5, "big"),
          lambda: (1).to_bytes(0, "big"), lambda: (1).to_bytes("a", "big"), lambda: (1).to_bytes(1, 5),
        lambda: int.from_bytes(b"a", "big", 1), lambda: int.from_bytes([1.5], "big")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(int):
    @classmethod
    def build(cls, data):
        return cls.from_bytes(data, "big")


print(type(Sub.build(b"\x05")).__name__, Sub.build(b"\x05") + 1)
for n in range(-3, 4):
    print(n.to_bytes(3, "little", signed=True).hex(), end=" ")
print()
