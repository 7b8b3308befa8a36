# versions: 3.8-
# int() of text in any base, of bytes, of floats; spaces, underscores, Unicode digits; errors.
for text, base in (("10", 10), (" -7\n", 10), ("+5", 10), ("1_000", 10), ("ff", 16), ("0xFF", 16), ("0xff",
        0), ("0b101", 0), ("0o17", 0), ("zz", 36),
                   ("-0b11", 2), ("0", 0), ("00", 0), ("١٢٣", 10), ("９", 10), ("\u2003 5 \u2003", 10),
        ("1" * 30, 3), ("0x_f", 0), ("7" * 60, 8)):
    print(int(text, base), end=" ")
print()
print(int(), int("12"), int(b"12"), int(bytearray(b"-3")), int(2.99), int(-2.99), int(1e20), int(True),
    int(1e300) % 1000007)
for arguments in (("",), ("abc",), ("1.5",), ("1__0",), ("_1",), ("1_",), ("0x",), ("010", 0), ("12", 2),
        ("9", 8), ("1", 1), ("1", 37), ("1", -1), (5, 10), (1.5, 10),
                  (None,), ([],), (float("nan"),), (float("inf"),), (b"x",), ("1 2",), ("- 1",), ("\0" "1",),
        ("é",), ("z" * 5, 35), ("1", "2"), ("0b12", 0), (1j,)):
    try:
        print(int(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
print(int("9" * 40) + 1, int("-" + "1" * 25), str(2 ** 200), repr(-(10 ** 30)),
    int(str(3 ** 100)) == 3 ** 100)
class Trunc:
    def __trunc__(self):
        return 5
class Index:
    def __index__(self):
        return 16
print(int(Index()), int("10", Index()), int("  0  "), int("-0"), int("+0x1A", 16))
