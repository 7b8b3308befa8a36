# versions: 3.10-
# Structural pattern matching: every kind of pattern.
import colours


class Point:
    __match_args__ = ("x", "y")


def describe(subject, limit):
    match subject:
        case 0 | 1 | -1:
            return "small"
        case 1.5 | 2 + 3j | "text" | b"bytes" | None | True:
            return "constant"
        case colours.RED | colours.dark.GREEN:
            return "value"
        case []:
            return "empty"
        case [x] | (x,):
            return x
        case [first, *_, last]:
            return first, last
        case [a, b, *rest] if len(rest) > limit:
            return a, b, rest
        case {"name": str() as name, "age": int(age), **others}:
            return name, age, others
        case {}:
            return "mapping"
        case Point(x=0, y=0) | Point(1, y=1):
            return "origin"
        case Point(x, y) if x == y:
            return x
        case [Point(0, [b, {"k": c}]), {"z": (1 | 2) as d}]:
            return b, c, d
        case str(text):
            return text
        case other:
            return other


def tuples(a, b):
    match a, b:
        case (1, 2), [3, 4]:
            pass
        case _, (x, *y):
            return x, y
        case _:
            return None
    match a:
        case int() | float() as number:
            return number
