# versions: 3.8-
# enumerate, zip, map, filter, reversed, iter, next, sorted, range: laziness and errors.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([],
    10 ** 30)), next(enumerate("x", 2 ** 63)))
print(list(zip("ab", [1, 2, 3])), list(zip()), list(zip("a")), list(zip("ab", "cd", "ef")), list(zip(*[(1, 2),
    (3, 4)])), dict(zip("ab", range(9))))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, [1, 5], [3,
    2], [0, 9])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda v: v > 1, [1, 2, 3])),
    list(map(None.__class__, [])))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))),
    list(reversed({"a": 1, "b": 2})), "".join(reversed("abc")))
log = []
def note(v):
    log.append(v)
    return v
m = map(note, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it), [a for a in zip([1, 2], iter([3]))])
first, second = iter([1, 2, 3]), iter([4])
print(list(zip(first, second)), list(first), list(zip(iter([4]), [])))
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: zip(5),
        lambda: zip([1], 5), lambda: map(), lambda: map(len), lambda: list(map(len, [1])), lambda: list(map(5,
        [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])),
        lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in ""),
        lambda: list(map(lambda a: a, [1], [2])), lambda: next(zip()), lambda: iter(1), lambda: map(str, 5),
        lambda: zip(a=1), lambda: list(map(lambda v: 1 / v, [1, 0])), lambda: reversed(), lambda: next()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print([type(v).__name__ for v in (enumerate([]), zip(), map(str, []), filter(None, []), reversed([]),
    reversed(""), reversed(range(1)), iter([]), iter(""), iter("é"), iter({}), iter(len, 0))])
print(list(map(lambda *a: a, "ab", "cd")), list(filter(str.isupper, "aBcD")), sum(map(int, "123")),
    max(map(len, ["a", "bb"])), list(map(int, "101", [2] * 0)), sorted(map(abs, [-3, 2])), any(map(bool, [0,
    1])), [*map(str.upper, "ab")], tuple(zip("ab", "cd"))[1])
class Len:
    def __len__(self): return 2
    def __getitem__(self, i): return i * 10
print(list(reversed(Len())), iter(zip()).__class__.__name__, enumerate("ab").__next__(),
    next(iter({5: 6}.items())))
