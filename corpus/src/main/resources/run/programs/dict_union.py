# versions: 3.9-
# The operators | and |= of dictionaries.
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a | {}, {} | b, a, b)
c = a
c |= b
print(c is a, a)
a |= [("k", 1), ("x", 9)]
print(a)
for f in (lambda: a | [("k", 1)], lambda: [1] | a, lambda: a | None, lambda: a.__ior__(5),
        lambda: a.__ior__([1]), lambda: a | 5, lambda: {1: 2} | {3}):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


class D(dict):
    pass


class R(dict):
    def __ror__(self, other):
        return "ror"

    def __or__(self, other):
        return "or"


print(type(D(a=1) | {}).__name__, type({} | D(a=1)).__name__, {} | R(), R() | {}, D(a=1) | D(b=2))
import collections
o = collections.OrderedDict(a=1) | {"b": 2}
print(o, type({} | collections.OrderedDict(a=1)).__name__, collections.ChainMap({"a": 1}) | {"b": 2},
    collections.defaultdict(int, a=1) | {"b": 2})
u = collections.UserDict(a=1) | {"b": 2}
print(u, type(u).__name__, {"a": 1}.__or__(5), {"a": 1}.__or__({"b": 2}))
