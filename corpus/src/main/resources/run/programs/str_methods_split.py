# versions: 3.8-
# split, rsplit, splitlines, join, strip in all forms.
for t in ("", " ", "a", " a  b c ", "a,b,,c", ",", "a\tb\nc\u2003d\x1ce\x85f", "one two three four"):
    print(ascii(t.split()), ascii(t.split(None, 1)), ascii(t.rsplit(None, 1)), t.split(",") == t.rsplit(","),
        ascii(t.split(" ")), ascii(t.split(",", 1)), ascii(t.rsplit(",", 1)), ascii(t.split(None, 0)),
        ascii(t.split(",", 0)))
print("a<>b<>c".split("<>"), "aXbXc".rsplit("X", 1), "aaa".split("a"), "aaa".split("aa"), "𝄞a𝄞".split("𝄞"),
    "a b c".split(maxsplit=1), "a,b".split(sep=","), "x".split("xx"), "a,b,c".split(",", -5))
for t in ("", "\n", "a\nb", "a\r\nb\rc\n", "a\n\nb", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i",
        "no end\n", "\r\n\n\r"):
    print(ascii(t.splitlines()), ascii(t.splitlines(True)), len(t.splitlines(keepends=False)))
print(",".join([]), ",".join(["a"]), ",".join("abc"), "".join(("a", "b")), "-".join({"k": 1}),
    ", ".join(str(i) for i in range(3)), "𝄞".join("ab"), "".join([]))
for t in (" a ", "xxaxx", "\t\n a\u2003", "abcba", "", "xyx"):
    print(ascii([t.strip(), t.lstrip(), t.rstrip(), t.strip("x"), t.strip("xyz"), t.lstrip("ab"),
        t.rstrip("ab"), t.strip(None), t.strip("")]))
for f in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".split("a", "b"), lambda: "".join([1]),
        lambda: "".join(["a", None]), lambda: "".join(5), lambda: "".join(), lambda: "".join(["a", b"b"]),
        lambda: "a".strip(5), lambda: "a".strip("a", "b"), lambda: "a".splitlines("x") and 1,
        lambda: "a".rsplit(""), lambda: "a".split(b"a")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print("mississippi".split("ss"), "mississippi".strip("mip"), "a  b".split(" "), "1,2,3".split(",")[::-1],
    " ".join("a b c".split()[1:]), "www.example.com".lstrip("cmowz."))
