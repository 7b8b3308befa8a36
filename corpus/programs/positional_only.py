# versions: 3.8-
# Positional-only parameters.


def divide(a, b, /):
    return a / b


def mixed(a, b=1, /, c=2, *args, d, e=3, **kwargs):
    return lambda x, /, y=a, *, z=b: (x, y, z, c, args, d, e, kwargs)


nothing_else = lambda a, b=2, /: a + b


class Point:
    def __init__(self, x: int, /, *, y: int = 0) -> None:
        self.x, self.y = x, y
