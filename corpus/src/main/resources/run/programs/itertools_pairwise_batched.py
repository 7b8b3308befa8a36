# versions: 3.12-
# pairwise and batched.
import itertools as it

print([*it.pairwise("abcd")], [*it.pairwise("a")], [*it.pairwise([])], [*it.batched("abcdefg", 3)],
    [*it.batched("ab", 5)], [*it.batched([], 2)], [*it.batched(range(4), 1)])
source = iter(range(5))
pairs = it.pairwise(source)
print(next(pairs), next(pairs), next(source), [*pairs])
source = iter("abcdef")
rows = it.batched(source, 2)
print(next(rows), next(source), [*rows], type(rows).__name__, type(pairs).__name__)
for f in (lambda: it.batched("a", 0), lambda: it.batched("a", -1), lambda: it.batched("a"),
        lambda: it.batched(5, 2), lambda: it.batched("a", "b"), lambda: it.pairwise(5), lambda: it.pairwise(),
        lambda: it.pairwise("a", "b"), lambda: it.batched("a", 1.5)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def broken():
    yield 1
    yield 2
    raise KeyError("source")


for make in (it.pairwise, lambda s: it.batched(s, 2), lambda s: it.batched(s, 3)):
    rows = make(broken())
    try:
        print(next(rows))
        print(next(rows))
    except KeyError as error:
        print(repr(error), next(rows, "exhausted"))
print([sum(b) for b in it.batched(range(10), 4)], all(a < b for a, b in it.pairwise([1, 3, 5])), [b - a for a,
    b in it.pairwise([1, 4, 9, 16])])
