# versions: 3.10-
# Literal patterns: numbers, strings, bytes, None and bools by identity, or-patterns, guards, wildcard.
def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5 | -2.5e3:
            return "float"
        case 3 + 4j | -1j:
            return "complex"
        case "a" | "b":
            return "letter"
        case "long" " text":
            return "joined"
        case b"bytes":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case int() if x > 100:
            return "large"
        case str() as s if len(s) > 3:
            return "long str " + s
        case _ if x == "guard":
            return "never, str before"
        case _:
            return "other"


class Same:
    def __eq__(self, other):
        return other == 1


for value in (0, 0.0, False, 1, 1.0, True, 2, -1, 1.5, -2500, 3 + 4j, -1j, "a", "long text", b"bytes", None,
        500, "abcd",
              "xy", [], Same(), 2 ** 80):
    print(repr(value) if not isinstance(value, Same) else "Same", kind(value))
match 5:
    case 6:
        print("never")
print("nothing matched is no error")
match = case = _ = "soft keywords"
print(match, case, _)
match match:
    case case:
        print(case)
