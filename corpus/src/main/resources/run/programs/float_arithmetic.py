# versions: 3.8-
# Float operators: floor division and modulo with signs, powers, infinities, nan, errors.
inf, nan = float("inf"), float("nan")
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (1e300, 1e-300), (0.0, 5), (-0.0, 5), (inf, 2), (5,
        inf), (-5, inf), (nan, 1), (1.0, nan), (6.0, 0.1), (-6.0, 0.1), (1e17, 3.0)):
    print(a, b, a + b, a - b, a * b, a / b, end=" | ")
    try:
        print(a // b, a % b, divmod(a, b))
    except Exception as error:
        print(error)
for a, b in ((2.0, 3), (2, -1), (0.5, 0.5), (-8.0, 3), (0.0, 0.0), (inf, 0), (nan, 0), (1.0, nan), (-1.0,
        inf), (-2.0, -inf), (0.0, 5.0), (-0.0, 3.0), (-8.0, 1 / 3), (2.0, 0.5)):
    print(a ** b, end=" ")
print()
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0 ** -1,
        lambda: 1e308 * 10, lambda: (-1e308) * 10, lambda: 1.0 % 0.0,
          lambda: pow(2.0, 3, 5), lambda: int(inf), lambda: int(nan), lambda: round(inf), lambda: round(nan),
        lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: 1.5 & 1, lambda: 1.5 << 1):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(inf - inf, inf * 0, inf == inf, nan == nan, nan != nan, nan is nan, -nan, abs(-inf), inf > 10 ** 500,
    -0.0 == 0.0, str(-0.0), 0.0 * -1, max(nan, 1), min(1, nan))
print(0.1 + 0.2, 1e16 + 1, 1.1 * 3, 3 * 1.1 == 3.3, 0.1 * 10, 1e308 + 1e308, 5e-324 / 2, 2.0 ** 1023 * 1.5)
print(+1.5, -1.5, abs(-1.5), bool(0.0), bool(nan), int(-1.9), (1.5).__floor__() if hasattr(float,
    "__floor__") else 1, (1.5).__trunc__(), (2.5).conjugate(), (2.5).real, (2.5).imag)
