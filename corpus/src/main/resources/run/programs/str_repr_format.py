# versions: 3.8-
# __str__, __repr__, __format__ and __bytes__: who calls which, inheritance, defaults.
class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class OnlyStr:
    def __str__(self):
        return "only str"


class Spec:
    def __format__(self, spec):
        return "<" + spec + ">"


b, r = Both(), OnlyRepr()
print(b, [b], (b,), {"k": b}, str(b), repr(b), "%s %r" % (b, b), f"{b} {b!r} {b!s:>5} {b!a}",
    "{} {!r}".format(b, b), ascii(b))
print(r, str(r), f"{r}", format(r), format(b, ""), format(b, "") == str(b))
print(f"{Spec()}|{Spec():x}|{Spec():{1}{'a'}}", format(Spec(), "spec"), "{:a b}".format(Spec()))
for value in (b, None, [1], object, {}, (1,), b"b", 1 + 2j, "s", True, 5, 1.5):
    try:
        print(format(value, "5d"))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(repr(OnlyStr()).startswith("<__main__.OnlyStr object at "), str(OnlyStr()))


class Name(str):
    def __str__(self):
        return "changed"


class Number(int):
    def __repr__(self):
        return "Number!"


n = Name("orig")
print(n, repr(n), "%s" % n, n + "", f"{n}", "".join([n]), [n], str.__str__(n))
print(Number(5), [Number(5)], f"{Number(5)}", Number(5) + 1, "%d" % Number(5), str(Number(5)),
    format(Number(5), "03"))
class Infinite:
    def __repr__(self):
        return repr(self)
import sys
sys.setrecursionlimit(80)
try:
    repr(Infinite())
except RecursionError as error:
    print(type(error).__name__)
sys.setrecursionlimit(1000)
class B:
    def __bytes__(self):
        return b"bytes"
print(bytes(B()), type(repr).__name__)
print(repr(type(b)), repr(Both.__str__).split(" at ")[0], repr(len), repr([].append).split(" at ")[0],
    repr(str.upper), repr(int.real))
print(repr(...), repr(NotImplemented), repr(None), repr(print), repr(type), repr(range(3)), repr(slice(1,
    None)))
