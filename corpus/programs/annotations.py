# versions: 3.6-
# Annotations of variables and functions.
name: str
count: int = 1
values: "list" = []
holder = type("Holder", (), {})
holder.x: int = 2
values[0]: int = 3
(parenthesised): int = 4


class Record:
    x: int
    y: float = 1.5
    z: "Record"
    w: undefined.thing = None
    __private: str = ""

    def method(self, other: "Record", *args: int, flag: bool = False) -> "Record":
        local: int = 3
        unset: str
        return other


if count:
    conditional: bool = True


def annotated(a: count, b: lambda: 0, *c: [1, 2], d: {"k": 1} = 5, **e: (1, 2)) -> print("x"):
    x: int
    y: undefined = 1

    def inner(p: a) -> b:
        return p

    return inner
