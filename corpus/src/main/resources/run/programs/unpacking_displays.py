# versions: 3.8-
# Stars in displays and returns: lists, tuples, sets, dicts, subscripts, order of evaluation.
print([*range(3), *"ab", *[], *{"k": 1}])
print((*[1], 2, *(3,)), {*[1, 2], *(2, 3)} == {1, 2, 3})
print({**{"a": 1}, "b": 2, **{"a": 3, "c": 4}})
print({"a": 0, **{"a": 1}, "a": 2})
t = *"xy", *"z"
print(t)


def f():
    rest = [2, 3]
    return 1, *rest


def g():
    yield 1, *[2, 3]


print(f(), list(g()))
log = []
def note(v):
    log.append(v)
    return v
[note(1), *note([2]), note(3)]
{note("k"): note("v"), **note({}), note("k2"): note("v2")}
print(log)
for bad in (lambda: [*5], lambda: (*None,), lambda: {*1.5}, lambda: {**[1]}, lambda: {**None},
        lambda: {*[[]]},
            lambda: {[]: 1}):
    try:
        bad()
    except TypeError as error:
        print(error)
class Mapping:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, key):
        return key * 2
print({**Mapping()}, dict(Mapping()), dict(**Mapping()))
for x in [*range(2), *"c"]:
    print(x, end=" ")
print()
print([*(y for y in range(3))], [*map(str, range(3))], *[], *[1, 2], sep="|")
