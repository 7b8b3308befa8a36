# versions: 3.8-
# encode and decode: codecs, error handlers, messages, surrogates.
t = "aé€𝄞"
for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-32-le", "utf-8-sig", "unicode_escape",
        "raw_unicode_escape"):
    raw = t.encode(codec)
    print(codec, raw, raw.decode(codec) == t)
for handler in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    print(handler, t.encode("ascii", handler), t.encode("latin-1", handler))
for handler in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(handler, ascii(b"a\xff\xc3\xa9\xe2\x82".decode("utf-8", handler)), ascii(b"\x80z".decode("ascii",
        handler)))
print(b"a\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8",
    "surrogatepass"), ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), "é".encode("latin-1"),
    b"\xe9".decode("latin-1"), "é".encode("UTF8"), str(b"ab", "ascii"), str(b"\xe9", encoding="latin1"))
for f in (lambda: t.encode("ascii"), lambda: t.encode("latin-1"), lambda: "\udc80x".encode("utf-8"),
        lambda: b"\xff".decode("utf-8"), lambda: b"a\xc3".decode("utf-8"), lambda: b"\xe2\x28\xa1".decode(),
        lambda: b"\xed\xa0\x80".decode(), lambda: b"\xf4\x90\x80\x80".decode(), lambda: b"\xc0\x80".decode(),
        lambda: b"\x80".decode("ascii"),
          lambda: t.encode("no-such-codec"), lambda: b"".decode("no-such"), lambda: b"\xff".decode("utf-8",
        "no-such"), lambda: t.encode("ascii", "no-such"), lambda: t.encode(5), lambda: b"a".decode(5),
        lambda: b"abc".decode("utf-16-le"), lambda: str(b"a", 5), lambda: str("a", "ascii"), lambda: str(5,
        "ascii"), lambda: t.encode("utf-8", 5), lambda: "\ud800\ud801".encode("utf-8")):
    try:
        print(ascii(f()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
print(str(b"bytes"), repr(b"'"), bytes("é", "utf-8"), bytearray("é", "latin-1"),
    ascii(b"\xf0\x9d\x84\x9e".decode()), "".encode(), ascii("\ufeffa".encode("utf-8-sig").decode("utf-8")),
    b"\xef\xbb\xbfa".decode("utf-8-sig"))
