# versions: 3.8-
# and, or, not: values that are given back, short circuit, errors in __bool__ and __len__.
def t(name, value):
    print(name, end=" ")
    return value


print(t("a", 0) or t("b", "") or t("c", "end"))
print(t("a", 1) and t("b", []) and t("c", "end"))
print(t("a", 0) and t("b", 1) or t("c", 2) and t("d", 3))
print(not t("a", []) and not t("b", [0]))
print((t("a", 1) or t("b", 2)) and (t("c", 0) or t("d", 4)))


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both(Len):
    def __bool__(self):
        return True


class Bad:
    def __bool__(self):
        return 1


class NoneBool:
    __bool__ = None


print(bool(Len(0)), bool(Len(3)), bool(Both(0)), bool(object()), bool(type))
for make in (lambda: Bad(), lambda: Len(-1), lambda: Len("a"), lambda: Len(1.5), lambda: Len(2 ** 70),
        lambda: NoneBool()):
    try:
        print(bool(make()))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
while t("loop", 0) or t("again", 0):
    pass
else:
    print("else")
x = None
print(x is None or x.attribute, x is not None and x.attribute)
print([v for v in (0, 1, "", "a", None, [], [0]) if v], list(filter(None, [0, 1, "", "a"])))
print(bool("False"), bool(0.0), bool(-0.0), bool(0j), bool(b"\0"), bool(...), "skipped")
