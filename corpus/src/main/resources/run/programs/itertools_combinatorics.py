# versions: 3.8-
# product, permutations, combinations and groupby.
import itertools as it

print([*it.product("ab", [1, 2])], [*it.product()], [*it.product("ab", repeat=2)], [*it.product("ab", [])],
    len([*it.product(range(3), repeat=4)]), [*it.product([1], repeat=0)], [*it.product("ab", "c", repeat=1)])
print([*it.permutations("abc", 2)], [*it.permutations([1, 2, 3])], [*it.permutations("ab", 3)],
    [*it.permutations("ab", 0)], [*it.permutations([])], len([*it.permutations(range(6), 3)]))
print([*it.combinations("abcd", 2)], [*it.combinations("ab", 3)], [*it.combinations("ab", 0)],
    [*it.combinations_with_replacement("abc", 2)], [*it.combinations_with_replacement("", 1)],
    len([*it.combinations(range(10), 5)]))
print([(k, [*g]) for k, g in it.groupby("aabbbca")], [(k, [*g]) for k, g in it.groupby([1, 3, 2, 4, 5],
    lambda v: v % 2)], [k for k, g in it.groupby([])], [(k, len([*g])) for k, g in it.groupby([1, 1.0, True,
    2])])
groups = it.groupby("aab")
k, g = next(groups)
print(k, next(g), end=" ")
k2, g2 = next(groups)
print(k2, [*g], [*g2])
try:
    next(groups)
except StopIteration:
    print("done")
for f in (lambda: it.product(5), lambda: it.product("a", repeat=-1), lambda: it.product("a", repeat="b"),
        lambda: it.product("a", bad=1), lambda: it.permutations("ab", -1), lambda: it.permutations(5),
        lambda: it.permutations("ab", "c"), lambda: it.combinations("ab", -1), lambda: it.combinations("ab"),
        lambda: it.combinations(5, 1), lambda: it.combinations("a", 1.5), lambda: it.groupby(5),
        lambda: [*it.groupby([1], 5)], lambda: it.groupby(), lambda: it.combinations_with_replacement("a",
        -1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def queens(n):
    return [p for p in it.permutations(range(n)) if len({p[i] + i for i in range(n)}) == n == len({p[i] - i for i in range(n)})]


print(len(queens(6)), queens(6)[0], len(queens(7)))
print(["".join(p) for p in it.islice(it.permutations("abcd"), 5)], sum(1 for _ in it.combinations(range(12),
    4)), max(it.product([1, 2], [3, 4])), dict(it.zip_longest("ab", "c")), [*map("".join,
    it.combinations("abc", 2))])
