# versions: 3.8-
# center, ljust, rjust, zfill, expandtabs, translate, maketrans, prefixes.
for t in ("", "a", "abc", "-5", "+x", "𝄞"):
    print(ascii([t.center(5), t.ljust(5), t.rjust(5), t.zfill(5), t.center(6, "*"), t.ljust(2, "é"),
        t.rjust(4, "𝄞"), t.center(-1), t.zfill(0)]))
print([("ab".center(n, "."), "abc".center(n, ".")) for n in range(2, 8)])
print(repr("a\tb\tc".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("\t".expandtabs(1)),
    repr("a\tb".expandtabs(0)), repr("a\n\tb".expandtabs(4)), repr("ab\rc\td".expandtabs(4)),
    repr("a\tb".expandtabs(-1)), repr("a\tb".expandtabs(tabsize=2)))
table = str.maketrans("abc", "xyz", "d")
print(sorted(table.items(), key=str), "aabbccdd".translate(table), str.maketrans({"a": "long", 98: None,
    "c": 120}), "abcd".translate({97: "long", 98: None, 99: 120}), "abc".translate({}),
    "𝄞a".translate({0x1D11E: "g"}))
class Table:
    def __getitem__(self, n):
        if n == 97:
            raise LookupError
        return chr(n + 1)
print("abc".translate(Table()), "ab".translate([None] * 97 + ["A", "B"]))
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}),
        lambda: str.maketrans("a", 5), lambda: str.maketrans({1.5: 1}), lambda: "a".translate(5),
        lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}), lambda: "a".center("x"),
        lambda: "a".center(5, ""),
          lambda: "a".center(5, "ab"), lambda: "a".ljust(5, 5), lambda: "a".zfill("x"), lambda: "a".center(),
        lambda: "a".expandtabs("x"), lambda: str.maketrans(), lambda: "a".translate()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(hasattr("", "removeprefix"), "abc" * 2, "ab" * 0, "ab" * -1, 3 * "x", "a" "b" + "c", "é".encode() + b"",
    len("é"), len("e\u0301"))
