# versions: 3.8-
# sort and sorted: stability, key, reverse, errors in keys and comparisons, mutation while sorting.
words = "the quick brown fox jumps over the lazy dog and the cat".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words,
    reverse=True), sorted(words, key=lambda w: w[-1]))
pairs = [(i % 3, -i) for i in range(10)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
import functools
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls, sorted([1, 10, 9, 100], key=str), sorted("bAaB"), sorted("bAaB",
    key=str.lower), sorted({"b": 1, "a": 2}), sorted([True, 0, 1, False]), sorted([1.5, 1, -2, 10 ** 20,
    0.1]))
print(sorted([[2, 1], [1, 9], [1]]), sorted([(1, "b"), (1, "a")]), sorted([5, 3, 4],
    key=functools.cmp_to_key(lambda a, b: b - a)), sorted(range(20), key=lambda v: v * 7 % 10), sorted([]),
    sorted([1], key=None), sorted([b"b", b"a"]))
l = [3, 1, 2]
print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda v: v % 3), l)
big = [(i * 7919) % 101 for i in range(300)]
expected = sorted(set(big))
order = sorted(range(300), key=lambda i: big[i])
print(sorted(big)[:5], sorted(big)[-3:], all(big[a] < big[b] or big[a] == big[b] and a < b for a,
    b in zip(order, order[1:])), len(expected))
for f in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: [3, 2].sort(5), lambda: sorted([1],
        cmp=1), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: sorted([2, 1], key=lambda: 1),
        lambda: sorted([1, 2], key=lambda v: 1 / (v - 2)), lambda: sorted([1], [2]), lambda: sorted([{}, {}]),
        lambda: [1].sort(reverse="x"), lambda: sorted([1j, 2j]), lambda: sorted([(1, "a"), (1, 2)])):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
changing = [3, 2, 1]
def spoil(v):
    changing.append(v)
    return v
try:
    changing.sort(key=spoil)
except ValueError as error:
    print(error, changing)
class Weird:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
    def __repr__(self): return "W%d" % self.v
print(sorted([Weird(2), Weird(1), Weird(3)]), max([Weird(1), Weird(2)], key=lambda w: w.v), min([3, 1, 2],
    key=lambda v: -v), max("a", "bb", key=len), min([], default="empty"))
