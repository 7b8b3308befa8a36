# versions: 3.8-
# set and frozenset: operators, methods, comparison, mutation, errors.
a, b = {1, 2, 3, 4}, {3, 4, 5}
show = lambda s: sorted(s) if isinstance(s, (set, frozenset)) else s
print(*map(show, (a | b, a & b, a - b, b - a, a ^ b, a.union([9], "x" * 0), a.intersection(b, [3]),
    a.difference(b, [1]), a.symmetric_difference(b), a.copy())))
print(a < b, a <= a, a < a, {1} < a, a > {1, 2}, a >= a, a == {4, 3, 2, 1}, a != b, a.issubset(range(10)),
    a.issuperset([1]), a.isdisjoint([9]), a == frozenset(a), frozenset(a) == a, {1} == [1], a.__eq__(5))
s = set()
s.add(1); s.add(1); s.add("a"); s.discard("zz"); s.update([2, 3], (4,)); s.remove(4)
print(len(s), "a" in s, 9 in s, bool(set()), s.pop() is not None, len(s))
s = {1, 2, 3, 4, 5, 6}
s &= {1, 2, 3, 4}; s |= {7}; s -= {1}; s ^= {2, 8}
print(show(s), s.intersection_update([3, 4, 7]), show(s), s.difference_update([3]), show(s),
    s.symmetric_difference_update([4, 5]), show(s), s.clear(), s)
f = frozenset([1, 2])
print(f, frozenset(), set(), {1}, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset((2, 1))],
    type(f | {3}).__name__, type({3} | f).__name__, f.copy() is f, frozenset(f) is f, {f} == {frozenset({1,
    2})}, {1, 2} in {f}, f.union([3]) == {1, 2, 3})
for g in (lambda: {[]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: a | [1], lambda: a < [1],
        lambda: hash(a), lambda: f.add(1), lambda: a + b, lambda: set(5), lambda: set(1, 2), lambda: [] in a,
        lambda: {} in a, lambda: a.update(5), lambda: a & 5, lambda: a.__ior__([1]), lambda: a[0],
        lambda: frozenset(1), lambda: a.add(), lambda: a.add([]), lambda: a.remove([]), lambda: a.discard({}),
        lambda: {frozenset()}.remove(set()), lambda: a.union(5), lambda: set(x=1)):
    try:
        print(show(g()))
    except Exception as error:
        print(type(error).__name__, error)
print({1, 1.0, True}, len({0, False, 0.0, ""}), show({x % 3 for x in range(10)}),
    show(set("hello") & set("help")), {None}, {(1, 2)}, {frozenset()}, set([1]) | frozenset([2]), sum({1, 2,
    3}), max({5, 2}), sorted({3: 1, 1: 2}.keys() | {2}))
t = {1}
try:
    for x in t:
        t.add(x + 1)
except RuntimeError as error:
    print(error)
for x in list(t):
    t.discard(x)
print(t, repr({"a"}), str(frozenset(["a"])), set.union({1}, {2}), set().union(), frozenset.intersection(f, a),
    {1}.__contains__(1), {1} - {1}, not {0})
