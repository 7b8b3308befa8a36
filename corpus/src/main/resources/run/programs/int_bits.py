# versions: 3.8-
# Shifts, and, or, xor on negative and large integers; bit_length and friends.
for a, b in ((6, 3), (-6, 3), (6, -3), (-6, -3), (2 ** 70 + 5, -1), (-(2 ** 70), 2 ** 69 + 1), (-1,
        2 ** 100 - 1), (0, -(2 ** 65))):
    print(a & b, a | b, a ^ b)
for a in (1, -1, 5, -5, 2 ** 63, -(2 ** 63), 2 ** 64 - 1, -(2 ** 100) + 1, 0):
    print(a << 0, a << 1, a << 70, a >> 1, a >> 3, a >> 64, a >> 200)
for a in (0, 1, -1, 255, 256, -256, 2 ** 63 - 1, 2 ** 63, -(2 ** 63), 10 ** 40):
    print(a.bit_length(), bin(a), oct(a), hex(a))
print((0b1011).bit_length(), 0o17, 0xFF, 1_000_000, 0b1_0, 0x_ff)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: (2 ** 70) >> -(2 ** 70),
        lambda: 0 << 10 ** 30, lambda: 5 >> 10 ** 30, lambda: -5 >> 10 ** 30):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
n = 0
for i in range(0, 200, 7):
    n |= 1 << i
print(n, hex(n), n.bit_length(), [i for i in range(50) if n >> i & 1])
print(True & 1, True & True, True ^ True, False | 1, True << 3, type(True & True).__name__,
    type(True & 1).__name__)
x = 0xDEADBEEFCAFEBABE1234
print(hex(x & 0xFFFF), hex(x >> 16 & 0xFFFF), hex(x ^ x << 4), hex(~x & (1 << 80) - 1))
print(hasattr(int, "bit_count"), hasattr(int, "is_integer"), (5).numerator, (5).denominator, (5).real,
    (5).imag, (5).conjugate(), (-5).as_integer_ratio())
