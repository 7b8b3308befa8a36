# versions: 3.8-
# Integer operators on all signs and sizes: floor division, modulo, powers, true division.
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (6, 3), (10 ** 20, 7), (-(10 ** 20), 7), (10 ** 20,
        -(10 ** 10) - 1), (1, 10 ** 30), (-1, 10 ** 30)):
    print(a, b, "|", a + b, a - b, a * b, a // b, a % b, divmod(a, b))
for a, b in ((7, 2), (-7, 2), (1, 3), (10 ** 30, 10 ** 29), (2 ** 1000, 2 ** 999 + 1), (1, 2 ** 1074), (-5,
        10 ** 400)):
    print(a / b)
for a, b in ((2, 10), (-2, 3), (2, -2), (0, 0), (-3, 0), (10, 25), (7, 77), (2, 0.5), (-8, 1)):
    print(a ** b, end=" ")
print()
for a, b, c in ((3, 100, 7), (3, -1, 7), (-3, 3, 7), (3, 3, -7), (2, 10 ** 18, 10 ** 9 + 7), (5, 0, 1), (0, 0,
        5), (10 ** 20, 10 ** 3, 10 ** 15 + 37)):
    print(pow(a, b, c), end=" ")
print()
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 9223372036854775807,
    -(-9223372036854775808))
print(4611686018427387904 * 2, 3037000500 * 3037000500, -9223372036854775808 // -1, abs(-9223372036854775808),
    2 ** 63 - 2 ** 63)
print(+5, -5, ~5, ~-1, ~(2 ** 64), abs(-5), -0)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: pow(2,
        3, 0), lambda: pow(2, -1, 4),
          lambda: pow(2, 1.5, 3), lambda: 10 ** 400 / 1, lambda: 10 ** 400 * 1.0, lambda: float(10 ** 400),
        lambda: 10 ** 400 // 1.0, lambda: (10 ** 20) // 0):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(True + True, True * 5, -True, "skip", False ** 0, True // 2, 5 - True, type(True + 0).__name__)
