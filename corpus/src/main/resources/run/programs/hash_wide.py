# versions: 3.8-3.13
# Hashes of numbers, tuples and text of digits are 64 bits wide here; 32-bit builds have others.
import sys

print(sys.hash_info.width, sys.hash_info.modulus, sys.maxsize, sys.hash_info.inf)
for v in (2 ** 61 - 1, 2 ** 61, 2 ** 61 - 2, -(2 ** 61) + 1, -(2 ** 61), 2 ** 64, 10 ** 30, -(10 ** 30), 0.5,
        0.1, -0.1, 1e300, 1e-300, 3.14, float("inf"), float("-inf"), 2.0 ** 61, 1 + 2j, 1j, 0.5j, -1 - 1j):
    print(repr(v), hash(v))
print(hash(()), hash((1,)), hash((1, 2, 3)), hash((1, (2, 3))), hash((-1,)), hash((0.5, 2 ** 70)),
    hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(range(3)), hash(range(1, 10,
    2)))
print(hash(True), hash(-1), hash(-2), hash(0), hash(2 ** 31), hash(2 ** 32), hash(2 ** 63), hash(-(2 ** 63)))


class H:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v


for v in (5, -1, 2 ** 61, 2 ** 63, -(2 ** 63), 2 ** 64 + 3, 2 ** 200):
    print(hash(H(v)), end=" ")
print()
print({-1, -2, -3}, {2 ** 61 - 1, 0}, {0.5, 1.5, 2.5}, {(1, 2), (3, 4)}, {1e10, 1e11, 1e12}, {10 ** 20,
    10 ** 21, 5})
for f in (lambda: [0] * 2 ** 63, lambda: "a" * 2 ** 63, lambda: range(2 ** 63).__len__(), lambda: [1,
        2][2 ** 63], lambda: "ab"[2 ** 64], lambda: bytes(2 ** 63), lambda: (1,) * -(2 ** 70),
        lambda: b"a" * 2 ** 64, lambda: [].insert(2 ** 64, 1), lambda: "a".center(2 ** 63),
        lambda: "%*d" % (2 ** 63, 1), lambda: len(range(2 ** 63 - 1))):
    try:
        print(f())
    except (OverflowError, IndexError, MemoryError, ValueError) as error:
        print(type(error).__name__, error)
