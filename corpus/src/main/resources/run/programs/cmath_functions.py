# versions: 3.8-
# cmath: roots, exponentials, polar coordinates, classification, errors.
import cmath as c

def r(z, n=12):
    return complex(round(z.real, n) + 0.0, round(z.imag, n) + 0.0)


print(c.sqrt(-1), c.sqrt(-4), c.sqrt(3 + 4j), c.sqrt(0), r(c.exp(1j * c.pi)), r(c.log(-1)), r(c.log(8, 2)),
    r(c.log10(1000)), c.phase(-1) == c.pi, c.phase(1j) * 2 == c.pi, c.polar(3 + 4j)[0], c.polar(-1),
    r(c.rect(2, c.pi / 2)))
print(r(c.sin(1 + 1j)), r(c.cos(1 + 1j)), r(c.tan(1 + 1j)), r(c.sinh(1j)), r(c.cosh(1j)), r(c.tanh(1j)),
    r(c.asin(2)), r(c.acos(2)), r(c.atan(2)), r(c.asinh(1j)), r(c.acosh(0.5)), r(c.atanh(0.5j)))
print(c.isnan(complex(c.nan, 0)), c.isinf(c.infj), c.isfinite(1 + 1j), c.isclose(1 + 1j, 1 + 1.0000000001j),
    c.isclose(1, 2), c.pi, c.e, c.tau, c.inf, c.nan, c.infj, c.nanj)
for f in (lambda: c.log(0), lambda: c.sqrt("a"), lambda: c.exp(1000), lambda: c.phase("a"), lambda: c.rect(1),
        lambda: c.polar(), lambda: c.log(1, 0), lambda: c.atanh(1), lambda: c.isclose(1, 1, rel_tol=-1),
        lambda: c.rect(1, c.inf), lambda: c.log10(0), lambda: c.exp(complex(c.inf, c.nan)),
        lambda: c.sin(complex(0, 1000)), lambda: c.log(10, 1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(c.sqrt(complex(-0.0, -0.0)), c.sqrt(-1 - 0j), c.sqrt(complex(-1, -0.0)), c.sqrt(c.inf), c.exp(-c.inf),
    c.phase(-0.0), c.polar(0j), c.sqrt(2) == 2 ** 0.5, c.sqrt(1e300) == 1e150, c.sqrt(True), r(c.exp(0)),
    c.log(1))
roots = [r(c.exp(2j * c.pi * k / 5), 6) for k in range(5)]
print(roots, r(sum(roots), 4), c.__name__, type(c.sqrt(4)).__name__)
