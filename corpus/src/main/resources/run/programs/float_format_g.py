# versions: 3.8-
# Formatting of floats: e, f, g, n, %, precision, sign, width, alternate form, thousands.
values = (0.0, -0.0, 1.0, 1234.5678, 0.00012345, 1e10, 1e-10, 123456789.0, float("inf"), float("-inf"),
    float("nan"), 1e100, 99999.95, 0.5)
for spec in ("e", ".2e", "f", ".0f", ".3f", "g", ".3g", ".10g", "G", "E", "%", ".1%", "n", "", ".3", ".0",
        "+.2f", " .2f", "010.2f", ",.2f", "_.1f", "#.0f", "#g", "#.3g", ">12", "<12.1f", "^12.1e",
        "*=+12.2f"):
    print(spec.ljust(9), *[format(v, spec) for v in values])
for v in values[:8]:
    print("%e %.1e %f %.1f %g %.2g %G %+.3f % .1f %010.2f %-10.1f| %#.0f %#g" % ((v,) * 13))
for spec in ("d", "x", "c", "s", "5.", "..2f", "=5s", ",n", "10z5", "z", ".99999999999999999999f", "0>0",
        "f5", ",,f", "_,f", "b", "!r"):
    try:
        print(spec, format(1.5, spec))
    except Exception as error:
        print(spec, type(error).__name__, error)
print(f"{3.14159:{8}.{3}}", f"{2.0:g}", f"{1e6:g}", f"{1e5:g}", f"{123456.0:g}", f"{1234567.0:g}",
    f"{0.0001:g}", f"{0.00001:g}", "{:.50g}".format(0.1), "%.30f" % 0.1)
print("{:e}".format(5e-324), "{:.3e}".format(1.7976931348623157e308), "%.0e" % 15.0, "%.0e" % 25.0,
    format(1e16), format(123456789012345678.0, ",f"), format(0.1, ".1f"), format(-1.5, "07.1f"))
