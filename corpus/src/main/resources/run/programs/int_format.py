# versions: 3.8-
# Formatting of integers: bases, sign, width, fill, thousands, as character, as float, errors.
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "+d", " d", "08", "<8", ">8", "^8", "*^9d",
        "+08d", "=+8d", "x=8", ",", "_", "_x", "_b", "#010x", ",d", "012,", "e", ".2f", "g", "%", ".1%", "n",
        "-5", "0=5", "é>5"):
    print(repr(spec).ljust(9), *[format(n, spec) for n in (0, 5, -5, 1234567, -1234567, 2 ** 70)])
print(*["{:c}".format(n) for n in (65, 233, 8364, 0x1D11E)], "%c%c%c" % (65, "b", 0x1F600), format(65,
    "5c") + "|")
for spec in (".2d", "+c", ",x", ",b", "s", "z", "5.5", "#,c", ".3x", "10y", "_n", ",_", "=c", "<<<5", "{}"):
    try:
        print(spec, format(5, spec))
    except Exception as error:
        print(spec, type(error).__name__, error)
for n in (-1, 0x110000, 2 ** 70):
    for f in (lambda: format(n, "c"), lambda: "%c" % n, lambda: chr(n)):
        try:
            f()
        except Exception as error:
            print(type(error).__name__, error)
print("%d %i %u %5d %-5d| %05d %+d % d %x %X %#x %o %#o %.5d %8.3d" % ((42,) * 15), "%d" % -42, "%x" % -255,
    "%#X" % 255, "%d" % 3.99, "%d" % (10 ** 20))
for f in (lambda: "%d" % "a", lambda: "%x" % 1.5, lambda: "%d" % None, lambda: "%c" % "ab",
        lambda: "%c" % 1.5, lambda: "%o" % "8", lambda: "%d" % float("nan"), lambda: "%d" % float("inf"),
        lambda: "%d" % 1j):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
