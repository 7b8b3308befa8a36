# versions: 3.8-
# count, cycle, repeat, islice, takewhile, dropwhile, chain, accumulate, compress, filterfalse, starmap.
import itertools as it
import operator

print([*it.islice(it.count(), 3)], [*it.islice(it.count(5, -2), 4)], [*it.islice(it.count(0.5, 0.25), 3)],
    [*it.islice(it.count(2 ** 63 - 1), 3)], repr(it.count(3)), repr(it.count(1, 2)))
print([*it.islice(it.cycle("ab"), 5)], [*it.cycle([])], [*it.repeat("x", 3)], [*it.repeat(1, 0)],
    [*it.repeat(1, -5)], repr(it.repeat("x", 2)), repr(it.repeat(5)), next(it.repeat(7)))
print([*it.islice("abcdef", 2)], [*it.islice("abcdef", 1, 4)], [*it.islice("abcdef", 1, None, 2)],
    [*it.islice("abc", None)], [*it.islice("abc", 5, 9)], [*it.islice("abcdef", 0, 6, 4)])
print([*it.takewhile(lambda v: v < 3, [1, 2, 3, 1])], [*it.dropwhile(lambda v: v < 3, [1, 2, 3, 1])],
    [*it.filterfalse(None, [0, 1, "", "a"])], [*it.filterfalse(lambda v: v % 2, range(5))])
print([*it.chain("ab", [1], ())], [*it.chain.from_iterable(["ab", "c"])], [*it.chain()], [*it.compress("abcd",
    [1, 0, 1])], [*it.starmap(pow, [(2, 3), (3, 2)])], [*it.zip_longest("abc", "x", fillvalue="-")],
    [*it.zip_longest()])
print([*it.accumulate([1, 2, 3])], [*it.accumulate([1, 2, 3], operator.mul)], [*it.accumulate("abc")],
    [*it.accumulate([], initial=5)], [*it.accumulate([1, 2], lambda a, b: a - b, initial=10)],
    [*it.accumulate([3, 1, 2], max)])
source = iter(range(6))
print([*it.islice(source, 2)], next(source), [*it.takewhile(lambda v: v < 4, source)], [*source])
a, b = it.tee([1, 2, 3])
print(next(a), next(a), next(b), [*a], [*b], it.tee("x", 3).__len__(), it.tee([], 0))
for f in (lambda: it.islice("a", -1), lambda: it.islice("a", 1, 2, 0), lambda: it.islice("a"),
        lambda: it.islice(5, 1), lambda: it.islice("a", "b"), lambda: it.count("a"), lambda: it.cycle(5),
        lambda: it.repeat(), lambda: it.repeat(1, "a"), lambda: [*it.chain([1], 5)],
        lambda: [*it.chain.from_iterable([1])], lambda: [*it.starmap(pow, [5])], lambda: it.tee([], -1),
        lambda: it.zip_longest("a", bad=1), lambda: [*it.compress("a", 5)], lambda: [*it.accumulate([1,
        "a"])], lambda: it.takewhile(None), lambda: [*it.takewhile(None, [1])], lambda: it.accumulate(),
        lambda: it.islice("ab", 1.5)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(hasattr(it, "pairwise"), hasattr(it, "batched"), type(it.count()).__name__, type(it.chain()).__module__,
    iter(it.count()).__next__(), it.count().__class__.__name__)
