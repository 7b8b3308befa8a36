# versions: 3.8-
# complex: text, arithmetic, parsing, comparisons, powers, methods, special values.
values = [0j, 1j, -1j, 1 + 2j, -1 - 2j, 1.5 - 0j, -0.0 + 0j, complex(0.0, -0.0), complex(-0.0, -0.0),
    complex(float("inf"), float("nan")), 1e20 + 1e-20j, complex(3, 4)]
for z in values:
    print(z, repr(z), [z], z.real, z.imag, z.conjugate(), bool(z), -z, +z)
print((1 + 2j) + 1, 2 * (1 + 2j), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) - 1.5, 1 / (1 + 1j),
    (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0, 2 ** (1j), (1j) ** 2, 0j ** 0)
print(abs(3 + 4j), abs(-1j), 1 + 0j == 1, 1j == 1j, (1 + 2j) != (1 + 3j), hash(1 + 0j) == hash(1),
    (2 + 0j) in {2}, complex(1, 2) == 1 + 2j)
for text in ("1", "1+2j", " -1-2J ", "j", "-j", "1e5j", "(1+2j)", "inf+nanj", "+5", "1_0+2_0j", ".5j"):
    print(complex(text), end=" ")
print(complex(), complex(1), complex(1.5, 2), complex(1j, 1j), complex(True), complex(real=1, imag=2),
    complex(imag=5))
for f in (lambda: complex("1 + 2j"), lambda: complex(""), lambda: complex("1+2"), lambda: complex("a"),
        lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: 1j < 2j,
        lambda: 1j // 1, lambda: 1j % 1,
          lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: 0j ** -1,
        lambda: round(1j), lambda: 0j ** 1j, lambda: format(1j, "d"), lambda: format(1j, "010"),
        lambda: sorted([1j, 2j]), lambda: max(1j, 2j), lambda: pow(1j, 2, 3)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(format(1 + 2j), format(1.5 - 2j, ".2f"), format(1e10 + 1j, "e"), f"{1 + 2j:>12}", f"{3 + 4j:g}",
    f"{1j:+.1f}", "%s" % (1 + 2j), format(1234.5 + 1j, ",.1f"))
print(sum([1j, 2, 3.5]), complex(1, 2).__add__(1), complex.__name__, (1 + 2j).__getnewargs__(),
    type(1j * 1j).__name__, [1j, 2j].index(2j))
