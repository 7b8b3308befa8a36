# versions: 3.8-
# The shortest text that reads back: repr and str of floats of every size, special values.
values = [0.0, -0.0, 1.0, 0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5,
    0.0001234, 1.5e300, 5e-324, 2.2250738585072014e-308,
          1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 1e22, 1e23, 9007199254740993.0,
    0.3, 2.5, 100.0, 1e2, 123.456, 4.35, 1e100, 9.5e-7]
for v in values:
    print(repr(v), str(v), [v], end="; ")
print()
for text in ("1", " 1.5 ", "1e5", "1E-5", ".5", "5.", "inf", "-Infinity", "nan", "+nan", "1_0.0_1", "1e400",
        "-1e-400", "8", "١.٥", "123456789" * 5, "1e+0005"):
    print(float(text), end=" ")
print()
for bad in ("", "abc", "1e", "1__0", "_1.0", "1,5", "0x1p3", "infinit", "1 2", b"\xff", None, [], "--1", "e5",
        ".", 1j):
    try:
        print(float(bad))
    except Exception as error:
        print(type(error).__name__, error)
for v in (1.0, 0.1, -2.5, 1e-320, float("inf"), float("nan"), 0.0, 3.141592653589793):
    print(v.hex(), float.fromhex(v.hex()) == v, end="; ")
print()
print(float.fromhex("0x1.8p1"), float.fromhex("-0xa.8"), float.fromhex("1p-3"), float.fromhex("inf"),
    float.fromhex(" 0x.8p+1 "))
for bad in ("", "0x", "xyz", "0x1p99999", "1.2.3"):
    try:
        float.fromhex(bad)
    except Exception as error:
        print(type(error).__name__, error)
print((0.1).as_integer_ratio(), (2.5).as_integer_ratio(), (-0.0).as_integer_ratio(), (3.0).is_integer(),
    (3.5).is_integer(), float("inf").is_integer())
print(float(b"2.5"), float(bytearray(b"1")), float(), float(True), float(10 ** 22), float(2 ** 53 + 1))
