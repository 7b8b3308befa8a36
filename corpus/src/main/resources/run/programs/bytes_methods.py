# versions: 3.8-
# bytes: construction, methods, indexing, hex, errors.
b = b"hello world"
print(b[0], b[-1], b[1:4], b[::-1], len(b), b + b"!", b * 2, 104 in b, b"wor" in b, b.find(b"o"),
    b.rfind(b"o"), b.find(111), b.count(b"l"), b.index(b"w"))
print(b.upper(), b.title(), b.capitalize(), b.swapcase(), b.replace(b"l", b"L", 2), b.split(), b.split(b"o",
    1), b.partition(b" "), b.rpartition(b"o"), b.startswith((b"x", b"he")), b.endswith(b"ld"))
print(b"".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"-".join([]), b" a ".strip(), b"xax".strip(b"x"),
    b"a".center(5, b"*"), b"a".ljust(3), b"5".zfill(3), b"a\tb".expandtabs(4), b"a\nb\r\nc\x0bd".splitlines(),
    b"abc".translate(bytes(range(255, -1, -1))), b"abc".translate(None, b"b"), bytes.maketrans(b"a",
    b"b")[97])
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(range(3)), bytes(b"x"),
    bytes(bytearray(b"y")), bytes((i for i in (65, 66))), bytes.fromhex("de ad BE ef"), b"\xde\xad".hex(),
    b"\x01\x02\x03\x04".hex(":"), b"\x01\x02\x03".hex("-", 2), b"\x01\x02\x03".hex(" ", -2))
print(repr(b"'\"\\\n\t\r\x00\x7f\xff"), repr(b'"'), repr(b"'"), str(b"a"), b"a" == "a", b"a" < b"b",
    b"a" == bytearray(b"a"), hash(b"a") == hash(b"a"), list(b"ab"), b"abc".isalpha(), b"12".isdigit(),
    b"aB".islower(), b" ".isspace(), b"A b".istitle(), b"\xe9".isalpha(), b"a1".isalnum(), b"\x80".isascii())
for f in (lambda: bytes("a"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]),
        lambda: bytes(1.5), lambda: bytes(None), lambda: bytes("a", 5), lambda: bytes(5, "utf-8"),
        lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a"[5], lambda: b"a"["x"], lambda: b"".join(["a"]),
        lambda: b"a".find("a"), lambda: 256 in b"a",
          lambda: "a" in b"a", lambda: b"a".index(b"z"), lambda: bytes.fromhex("0"),
        lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(5), lambda: b"a".replace("a", b"b"),
        lambda: b"a".split(b""), lambda: b"a".translate(b"x"), lambda: b"a".hex("ab"), lambda: b"a".hex("é"),
        lambda: b"a".startswith("a"), lambda: b"a".center(3, "x"), lambda: bytes.maketrans(b"a", b""),
        lambda: b"a".strip("a"), lambda: b"a" * "b"):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class HasBytes:
    def __bytes__(self):
        return b"own"
print(bytes(HasBytes()), bytes([True, False]), b"%d" % 5, b"ab".__contains__(97),
    b"abc".__getitem__(slice(1)), bytes(memoryview(b"abc")[::2]))
