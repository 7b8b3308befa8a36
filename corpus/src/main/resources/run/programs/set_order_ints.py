# versions: 3.8-
# Iteration order of sets of small integers follows their hash and the size of the table.
print({3, 1, 2}, {8, 0, 16}, {7, 6, 5, 4}, {9, 1}, {0, 8}, {8, 0}, set(range(10)), {20, 10, 30})
print(list({5, 13, 21}), list({21, 13, 5}), {100, 50, 25}, set(range(30, 20, -1)))
s = set()
for i in (40, 32, 24, 16, 8, 0):
    s.add(i)
    print(s, end=" ")
print()
s.discard(8)
s.add(64)
print(s, s.pop(), s.pop(), s)
print({1.5 * 2, 1.0, 2}, {True, 0, 5}, frozenset([9, 17, 1]), set([1]) | {9, 0}, {9, 0} | {1}, {1, 2, 3} ^ {3,
    4, 10}, {64, 128, 3} & {3, 64, 128})
big = {i * i for i in range(20)}
print(big)
print(set(range(100)) - set(range(10, 100)), {2 ** 20, 2 ** 10, 2 ** 15}, set("a") | set(), {x: 1 for x in (3,
    1, 2)}, set({3: 0, 1: 0}))
for n in (4, 5, 6, 20):
    print(list({i * 11 for i in range(n)}))
a = {1, 2, 3, 17, 33}
b = a.copy()
a.remove(1)
a.add(49)
print(a, b, set(b), b | a, b - {2}, {*a, *b}, set(list(b)), sorted(a) == sorted(a))
