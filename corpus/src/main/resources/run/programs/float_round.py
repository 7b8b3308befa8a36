# versions: 3.8-
# round of floats: half to even, digits, decimal exactness, negative digits.
for v in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999999999999994, 4503599627370497.5, 1e300, 2.675, 1e-10):
    print(round(v), round(v, 0), round(v, 1), round(v, 2), round(v, -1))
for v, n in ((2.675, 2), (1.005, 2), (0.125, 2), (0.375, 2), (1e22, 2), (123.456, -2), (150.0, -2), (250.0,
        -2), (5.015, 2), (1.45, 1), (-1.45, 1), (1e-7, 7), (12345.6789, 3), (0.1, 20), (1.5, 400), (1.5,
        -400)):
    print(round(v, n), end=" ")
print()
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, round(2.5, None), round(-0.4), round(-0.4, 0),
    round(1e20), round(float("inf"), 2), round(float("nan"), 2))
print([round(x / 4) for x in range(-8, 9)], [round(x * 0.05, 1) for x in range(10)])
import math
for v in (2.5, -2.5, 2.0, -0.5, 1e17, -1e-300):
    print(math.floor(v), math.ceil(v), math.trunc(v), int(v), v // 1, v % 1)
print(round(1234567.891, -3), round(5e15 + 0.5), round(0.1 + 0.2, 15), round(0.1 + 0.2, 16), round(1 / 3, 5),
    round(2 / 3, 10))
print("%.0f %.0f %.0f %.0f" % (0.5, 1.5, 2.5, 3.5), "{:.1f} {:.1f} {:.2f}".format(0.25, 0.35, 2.675),
    f"{1e15 + 0.3:.1f}")
