# versions: 3.10-
# Sequence patterns: lengths, stars, nesting, what is a sequence and what is not.
import collections.abc


def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case ["go", direction, *rest]:
            return ("go", direction, rest)
        case [0, _, 0]:
            return "zeros around"
        case (a, [b, *c]):
            return ("nested", a, b, c)
        case [first, *_, last] if first == last:
            return ("same ends", first)
        case [*init, "end"]:
            return ("ends", init)
        case a, b:
            return ("two", a, b)
        case [x, y, *_]:
            return ("many", x, y)
        case _:
            return "no sequence"


class Sequence(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


for value in ([], (), [1], ("go", "north"), ["go", "up", 1, 2], [0, 5, 0], (1, [2, 3, 4]), [7, 8, 7], ["a",
        "b", "end"],
              (1, 2), range(4), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, iter([1]),
        collections.deque([1, 2]),
              memoryview(b"xy"), None, 5):
    print(type(value).__name__, shape(value))
print(shape(Sequence(1, 2, 3)), shape(Sequence()))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match (1, 2, 3, 4, 5):
    case (a, *b, c, d):
        print(a, b, c, d)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]] | [a, b, c, d]:
        print(a, b, c, d)
