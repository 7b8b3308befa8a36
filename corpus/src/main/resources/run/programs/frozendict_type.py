# versions: 3.15-
# frozendict (PEP 814): made, hashed, compared, united; what would change it is refused.
import copy


def show(make):
    try:
        print(make())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)


f = frozendict(a=1, b=2)
for make in (lambda: f, frozendict, lambda: frozendict({1: 2}), lambda: frozendict([(1, 2)], z=3), lambda: frozendict(5),
             lambda: frozendict(1, 2), lambda: f["a"], lambda: f["q"], lambda: f.get("q", 3), lambda: f.setdefault,
             lambda: hash(f) == hash(frozendict(b=2, a=1)), lambda: hash(frozendict(a=[])), lambda: f == {"a": 1, "b": 2},
             lambda: {"a": 1, "b": 2} == f, lambda: f | {"c": 3}, lambda: {"c": 3} | f, lambda: f | 5, lambda: f < f,
             lambda: (f.copy() is f, frozendict(f) is f, copy.copy(f) is f), lambda: (f.keys(), f.values(), f.items()),
             lambda: (list(f), list(reversed(f)), len(f), "a" in f), lambda: frozendict.fromkeys("ab"),
             lambda: (isinstance(f, dict), bool(frozendict()), frozendict.__mro__), lambda: {f: 1}[f],
             lambda: (dict(f), {**f}), lambda: frozendict[int, str], lambda: f.__setitem__, lambda: setattr(f, "x", 1)):
    show(make)
for statement in ("item", "delete"):
    try:
        if statement == "item":
            f["a"] = 1
        else:
            del f["a"]
    except TypeError as error:
        print(error)
g = f
g |= {"q": 1}
print(g, f)


class Own(frozendict):
    pass


own = Own(a=1)
own.x = 5
print(own, own.x, type(own | {"b": 1}).__name__, type(own.copy()).__name__, hash(own) == hash(frozendict(a=1)))
match f:
    case {"a": x, **rest}:
        print(x, rest)
