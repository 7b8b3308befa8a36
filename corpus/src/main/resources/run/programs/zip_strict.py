# versions: 3.10-
# zip with strict: lengths that differ, where iteration stops, messages.
print(list(zip("ab", [1, 2], strict=True)), list(zip(strict=True)), list(zip("a", strict=True)),
    list(zip("ab", "c", strict=False)))
for arguments in (("ab", "c"), ("a", "bc"), ("ab", "cd", "e"), ("a", "b", "cd"), ("", "a"), ("a", ""), ("abc",
        "ab", "a"), ("a", "ab", "abc")):
    got = []
    try:
        for row in zip(*arguments, strict=True):
            got.append(row)
    except ValueError as error:
        print(arguments, got, error)
it = iter("abc")
try:
    list(zip(it, "x", strict=True))
except ValueError as error:
    print(error, list(it))
it = iter("xyz")
try:
    list(zip("a", it, strict=True))
except ValueError as error:
    print(error, list(it))


class Fails:
    def __iter__(self):
        yield 1
        raise KeyError("inside")


for f in (lambda: list(zip(Fails(), [1, 2], strict=True)), lambda: list(zip([1], Fails(), strict=True)),
        lambda: zip(strict=True, loose=1), lambda: list(zip([1], strict=0))):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
