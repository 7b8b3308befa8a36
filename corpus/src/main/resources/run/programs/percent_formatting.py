# versions: 3.8-
# The % operator of str and bytes: tuples, mappings, stars, flags, all errors.
print("%s %r %a" % ("é", "é", "é"), "%s" % None, "%s" % (1,), "%s %s" % ("a", "b"), "%%", "100%%" % (),
    "%s" % [1, 2], "%s" % {"k": 1})
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.55, "unused": 1}, "%(k)s" % {"k": (1, 2)},
    "%(a b)s %(é)s %()s" % {"a b": 1, "é": 2, "": 3}, "%((x))s" % {"(x)": 5})
print("%*d|%-*d|%.*f|%*.*f" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828), "%*s|" % (-6, "ab"),
    "%10s|%-10s|%.2s|" % ("abc", "abc", "abc"))
print("%5c|%-3c|%c" % ("a", "b", 99), "%s" % b"b", "%ld %hd %Lf" % (1, 2, 3.0), "",
    "% 5d|%+5d|%05d|%-5d|" % (3, 3, 3, 3), "%#o %#x" % (8, 255))
print(b"%s %b %a %d %c %x" % (b"raw", b"b", "é", 5, 65, 255), b"%5s|%-5s|" % (b"a", b"b"),
    b"%(k)d" % {b"k": 3}, bytearray(b"%s") % b"x", type(bytearray(b"%d") % 1).__name__)
for template, values in (("%s", ()), ("%s %s", (1,)), ("%s", (1, 2)), ("a", 1), ("a", {}), ("a", []),
        ("%d %(a)s", {"a": 1}), ("%(a)s", (1,)), ("%(a)s", {"b": 1}), ("%(a)s", 5), ("%", 1), ("%z", 1),
        ("%(a", {"a": 1}), ("%*d", ("a", 1)),
                         ("%.*f", (1,)), ("%s%", 1), ("%-", 1), ("%5", 1), ("%.5", 1), ("%y %d", (1, 2)),
        ("%(a)*d", {"a": 1}), ("%" + "9" * 30 + "d", 1), ("%." + "9" * 30 + "d", 1), ("é%ü", 1), (b"%s",
        "str"), (b"%d", "x"), (b"%c", 256), (b"%c", b"ab"), (b"%b", 1), (b"%z", 1)):
    try:
        print(template % values)
    except Exception as error:
        print(repr(template)[:20], type(error).__name__, error)
class Custom:
    def __str__(self): return "S"
    def __repr__(self): return "R"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 9
    def __getitem__(self, key): return "item " + key
    def __rmod__(self, other): return "rmod " + other
c = Custom()
print("%s %r %x %f" % (c, c, c, c), "%(key)s" % c, "%d" % (c,))
class Sub(str):
    def __mod__(self, other): return "own mod"
print(Sub("%s") % 1, "%s" % Sub("text"), "end")
