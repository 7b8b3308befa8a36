# versions: 3.9-
# math since 3.9: gcd and lcm of many, nextafter, ulp.
import math as m

print(m.gcd(), m.gcd(12), m.gcd(12, 18, 27), m.gcd(-8, 0, 12), m.lcm(), m.lcm(4), m.lcm(4, 6), m.lcm(4, 6,
    10), m.lcm(0, 5), m.lcm(-3, 7), m.lcm(10 ** 20, 10 ** 18 + 2))
print(m.nextafter(1.0, 2.0), m.nextafter(1.0, 0.0), m.nextafter(0.0, 1.0), m.nextafter(0.0, -1.0),
    m.nextafter(1.0, 1.0), m.nextafter(m.inf, 0), m.nextafter(m.nan, 1), m.nextafter(1e308, m.inf))
print(m.ulp(1.0), m.ulp(0.0), m.ulp(1e16), m.ulp(m.inf), m.ulp(m.nan), m.ulp(-2.0), m.ulp(5e-324),
    m.ulp(1.7976931348623157e308))
for f in (lambda: m.lcm(1.5), lambda: m.lcm("a"), lambda: m.gcd(1, 2, "a"), lambda: m.nextafter(1),
        lambda: m.nextafter("a", 1), lambda: m.ulp(), lambda: m.ulp("a"), lambda: m.factorial(2.0),
        lambda: m.comb(2.0, 1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
if hasattr(m, "cbrt"):
    print(round(m.cbrt(27), 12), m.cbrt(-8), m.exp2(10), m.exp2(0.5) == m.sqrt(2), m.cbrt(0.0), m.exp2(-1074))
if hasattr(m, "sumprod"):
    print(m.sumprod([1, 2, 3], [4, 5, 6]), m.sumprod([], []), m.sumprod([0.1] * 10, [1] * 10),
        m.sumprod([10 ** 20], [10 ** 20]))
    for f in (lambda: m.sumprod([1], []), lambda: m.sumprod(1, 2)):
        try:
            print(f())
        except Exception as error:
            print(type(error).__name__, error)
print(m.isqrt(10 ** 60), m.comb(1000, 3), m.perm(1000, 2), m.comb(10, 11), m.perm(3, 5), m.prod([0.5, 4]),
    m.prod((2,) * 70), m.dist([1.0], [4.0]), m.log(2 ** 10000), m.log10(10 ** 500), m.floor(2.0 ** 70))
