# versions: 3.10-
# Mapping patterns: keys, rest, nested, extra keys, what is a mapping.
import collections


def read(x):
    match x:
        case {"kind": "point", "x": x, "y": y}:
            return ("point", x, y)
        case {"kind": str() as kind, **rest}:
            return ("kind", kind, sorted(rest.items()))
        case {1: one, None: none}:
            return ("odd keys", one, none)
        case {"list": [first, *_], "map": {"inner": inner}}:
            return ("nested", first, inner)
        case {-1: v} | {b"k": v}:
            return ("either", v)
        case {}:
            return "some mapping"
        case _:
            return "no mapping"


for value in ({"kind": "point", "x": 1, "y": 2, "z": 3}, {"kind": "line", "a": 1, "b": 2}, {"kind": 5},
        {1: "o", None: "n"},
              {"list": [1, 2], "map": {"inner": "i"}}, {"list": [], "map": {"inner": "i"}}, {-1: "m"},
        {b"k": "b"}, {},
              collections.OrderedDict(kind="o"), collections.Counter("aab"), [("kind", "x")], "kind", None):
    print(type(value).__name__, read(value))
default = collections.defaultdict(list, known=1)
match default:
    case {"missing": _}:
        print("never, a missing key is not made")
    case {"known": k}:
        print("known", k, len(default))
keys = {"a": 1, "b": 2, "c": 3}
match keys:
    case {"a": a, **others}:
        print(a, others, keys)


class Names:
    key = "b"


match keys:
    case {Names.key: value}:
        print("by dotted key", value)
class Twice:
    first = second = "a"
try:
    match keys:
        case {Twice.first: _, Twice.second: _}:
            print("never")
except ValueError as error:
    print(error)
