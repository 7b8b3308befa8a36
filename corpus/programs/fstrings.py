# versions: 3.6-
# Formatted string literals.


def shapes(a, b, width):
    plain = f"{a}"
    several = f"a={a}, b={b!r}, c={a!s}, d={b!a} {{braces}}"
    spec = f"{a:>10} {a:{width}} {b!r:^{width}.{width}} {a:%H:%M}"
    joined = "x" f"{a}" "y" f"{b}" f""
    nested = f"{f'{a}' + 'b'}"
    call = f"{a.b(1)[2]:x}{(lambda q: q)(a)}"
    return plain, several, spec, joined, nested, call


def many(v):
    return f"{v}{v}{v}{v}{v}{v}{v}{v}{v}{v}-{v}-{v}-\N{GREEK SMALL LETTER ALPHA}\n"
