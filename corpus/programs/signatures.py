# versions: 3.6-
# Parameters of every kind, defaults and annotations.


def everything(a, b: int, c=1, d: "str" = "x", *args: tuple, e, f: float = 2.0, g=None, **kwargs: dict) -> None:
    local = a
    return local, b, c, d, args, e, f, g, kwargs


def only_keywords(*, a, b=2, c: int = 3):
    return lambda *, x=a, **y: (x, y, b, c)


def only_annotations(a: int, b: "str") -> [1, 2]:
    pass


def only_return() -> (int, str):
    return (lambda: 0), (lambda *a: a), (lambda **k: k), (lambda a, *, b: b)


def cells(first, *args, keyword, **kwargs):
    return lambda: (first, args, keyword, kwargs)


def defaults(a=[], b={}, c=(), d={1}, e=1 + 2, *, f=[1, 2, 3], g={"k": "v"}):
    """Has a docstring."""
    return everything(1, 2, e=3), only_keywords
