# versions: 3.9-
# removeprefix and removesuffix of str, bytes and bytearray.
s = "prefix-body-suffix"
print(s.removeprefix("prefix-"), s.removesuffix("-suffix"), s.removeprefix(""), s.removesuffix(""),
    s.removeprefix("x"), s.removeprefix(s), s.removesuffix(s), s.removeprefix(s + "x"))
print("aaa".removeprefix("a"), "aaa".removesuffix("aa"), "𝄞a".removeprefix("𝄞"), "a𝄞".removesuffix("𝄞"),
    "".removeprefix("a"), "".removesuffix(""))
b = b"prefix-body"
print(b.removeprefix(b"prefix-"), b.removesuffix(b"body"), bytearray(b).removeprefix(b"pre"),
    type(bytearray(b).removesuffix(b"")).__name__, b.removeprefix(bytearray(b"p")),
    b.removesuffix(memoryview(b"y")))
for f in (lambda: s.removeprefix(5), lambda: s.removeprefix(), lambda: s.removeprefix("a", "b"),
        lambda: s.removesuffix(b"x"), lambda: b.removeprefix("x"), lambda: b.removesuffix(5),
        lambda: s.removeprefix(("a", "b")), lambda: s.removeprefix(prefix="a")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class S(str):
    pass


print(type(S("abc").removeprefix("a")).__name__, type(S("abc").removeprefix("x")).__name__,
    S("abc").removesuffix("c"))
array = bytearray(b"keep")
print(array.removeprefix(b"x") is array, array.removesuffix(b"p"), array)
print([w.removesuffix("s") for w in "cats dogs fish".split()],
    "file.py".removesuffix(".py").removeprefix("fi"))
