# versions: 3.8-
# Indexing and slicing by code points; lone surrogates; chr, ord, iteration, comparison.
s = "a𝄞é\U0010ffffz\ud800b"
print(len(s), [hex(ord(c)) for c in s], ascii(s[1]), ascii(s[1:3]), ascii(s[::-1]), ascii(s[-3:]),
    ascii(s[::2]), ascii(s[5:0:-2]))
print(ord("𝄞"), chr(0x1D11E) == "𝄞", chr(0), ascii(chr(0x10FFFF)), ord("\ud800"), ascii("\ud834\udd1e"),
    "\ud834\udd1e" == "𝄞", len("\ud834\udd1e"), "\ud834" + "\udd1e" == "𝄞")
print("𝄞" < "\uffff", "\uffff" < "𝄞", sorted(["𝄞", "\uffff", "z", "\ud800"], key=None) == ["z", "\ud800",
    "\uffff", "𝄞"], max("a𝄞\uffff") == "𝄞", "a" < "𝄞" < "𝄟", "𝄞" == "𝄞", hash("𝄞") == hash("\U0001d11e"))
print(ascii(repr(s)), repr("'"), repr('"'), repr("'\""), repr("\n\t\r\\\0\x7f\xa0\xad\u200b\u2028"),
    repr("é𝄞"), ascii("é𝄞\x80\u1234"))
print(s.find("z"), s.index("\ud800"), "\udd1e" in "𝄞", "𝄞".count("\ud834"), ascii("𝄞𝄞".replace("𝄞", "ab")),
    ascii("𝄞-𝄞".split("-")), ascii("𝄞" * 3), "𝄞".isprintable(), "𝄞".join("ab") == "a𝄞b")
for f in (lambda: s[99], lambda: s["a"], lambda: s[1.5], lambda: s[None], lambda: s[::0], lambda: s[2 ** 80],
        lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""), lambda: ord(5),
        lambda: chr("a"), lambda: ord(b"ab"), lambda: "\ud800".encode(), lambda: s.encode("ascii"),
        lambda: chr(1.5)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
print(ord(b"a"), ascii(s[2 ** 70:]), ascii(s[-(2 ** 70):2]), ascii("𝄞a"[1:]), ascii("a𝄞"[:1]), "𝄞"[0] == "𝄞",
    ascii([c for c in "a𝄞"]), ascii(list(reversed("a𝄞"))), ascii(dict.fromkeys("𝄞𝄞a")), ascii(tuple("é𝄞")),
    ascii("%s" % "𝄞"), ascii("{:>3}".format("𝄞")))
