# versions: 3.8-
# math: rounding, roots, logarithms, gcd, sums, factorials, classification, domain errors.
import math as m

print(m.pi, m.e, m.tau, m.inf, m.nan, m.floor(-2.5), m.ceil(-2.5), m.trunc(-2.5), m.sqrt(2), m.isqrt(99),
    m.fabs(-3), m.factorial(20), m.gcd(12, 18), m.gcd(-4, 6), m.gcd(0, 0), m.fsum([0.1] * 10), m.copysign(1,
    -0.0), m.fmod(-7, 3), m.modf(-2.75), m.frexp(10.0), m.ldexp(0.75, 4))
print(m.exp(1) == m.e, m.log(8, 2), m.log2(1024), m.log10(1000), m.log1p(0), m.log(10 ** 400) > 900,
    m.log2(2 ** 2000), m.pow(2, 0.5) == m.sqrt(2), m.expm1(0), m.hypot(3, 4), m.hypot(1, 2, 2), m.dist((0, 0),
    (3, 4)), m.degrees(m.pi), m.radians(180) == m.pi, m.prod([1, 2, 3]), m.prod([], start=5), m.comb(5, 2),
    m.perm(5, 2), m.perm(4))
print(m.sin(0), m.cos(0), m.tan(0), m.asin(1) * 2 == m.pi, m.acos(1), m.atan(0), m.atan2(1, 1) * 4 == m.pi,
    m.atan2(0.0, -0.0) == m.pi, m.sinh(0), m.cosh(0), m.tanh(0), m.asinh(0), m.acosh(1), m.atanh(0),
    round(m.gamma(5), 9), round(m.lgamma(3), 9), round(m.erf(1), 12), round(m.erfc(1), 12), round(m.sin(1),
    12), round(m.cos(100), 12), round(m.tan(1.5), 9))
print(m.isnan(m.nan), m.isinf(-m.inf), m.isfinite(1e308), m.isclose(0.1 + 0.2, 0.3), m.isclose(1, 1.1,
    rel_tol=0.2), m.isclose(0, 1e-12, abs_tol=1e-9), m.remainder(7, 4), m.remainder(6, 4), m.floor(10 ** 20),
    m.ceil(1e20), m.trunc(True), m.isclose(m.inf, m.inf), m.isclose(m.nan, m.nan))
for f in (lambda: m.sqrt(-1), lambda: m.log(0), lambda: m.log(-1), lambda: m.log(10, 1), lambda: m.acos(2),
        lambda: m.exp(1000), lambda: m.factorial(-1), lambda: m.factorial(1.5), lambda: m.isqrt(-1),
        lambda: m.gcd(1.5, 2), lambda: m.pow(0, -1), lambda: m.pow(-8, 1 / 3), lambda: m.fmod(1, 0),
        lambda: m.floor(m.inf), lambda: m.ceil(m.nan), lambda: m.sqrt("a"), lambda: m.sin(),
        lambda: m.comb(-1, 2), lambda: m.comb(5, -2), lambda: m.perm(5, 1.5), lambda: m.ldexp(1.0, 5000),
        lambda: m.gamma(0), lambda: m.gamma(-1), lambda: m.gamma(200), lambda: m.atanh(1),
        lambda: m.acosh(0.5),
          lambda: m.fsum([m.inf, -m.inf]), lambda: m.fsum(["a"]), lambda: m.fsum([1e308, 1e308]),
        lambda: m.dist((1,), (1, 2)), lambda: m.dist(1, 2), lambda: m.prod(["a"]), lambda: m.hypot("a"),
        lambda: m.sin(m.inf), lambda: m.log2(0), lambda: m.log10(-5), lambda: m.isclose(1, 2, rel_tol=-1),
        lambda: m.cosh(1000), lambda: m.sqrt(10 ** 400), lambda: m.copysign(1), lambda: m.remainder(1, 0),
        lambda: m.log("a"), lambda: m.log(), lambda: m.trunc("a"), lambda: m.modf(m.inf),
        lambda: m.frexp(m.nan)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(hasattr(m, "lcm"), hasattr(m, "nextafter"), hasattr(m, "cbrt"), hasattr(m, "sumprod"), hasattr(m,
    "fma"), m.fsum([1e100, 1.0, -1e100]), m.fsum([]), m.frexp(5e-324), m.ldexp(1, -1074), m.fmod(m.pi,
    1e-300) >= 0, m.atan2(-0.0, -1) == -m.pi, m.sqrt(-0.0), m.floor(-0.5), m.pow(m.nan, 0), m.pow(1, m.inf),
    m.hypot(), m.hypot(m.inf, m.nan))
