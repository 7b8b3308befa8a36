# versions: 3.8-
# list: every method, slices assigned and deleted, multiplication, comparison, errors.
l = [3, 1, 2]
l.append(4); l.extend("ab"); l.insert(0, "first"); l.insert(100, "last"); l.insert(-1, "before last")
print(l, len(l), l.index(2), l.count("a"), l.pop(), l.pop(0), l.pop(-2), l)
l.remove("a")
l.reverse()
print(l, l.copy(), l[::-1], l[1:3], l[-2:], l[::2], l[5:], l[:-10], l + [0], [0] * 3, 2 * [1, 2], [1] * -1)
l[1:2] = [7, 8, 9]
l[0:0] = ["x"]
l[len(l):] = "yz"
l[::3] = [0] * len(l[::3])
print(l)
del l[1], l[-1], l[1:3]
l[1:] = []
print(l, list(), list("abc"), list((1, 2)), list({"k": 1}), list(range(3)), [None] * 2)
l *= 3
l += (1,)
l[:] = l[::-1]
print(l, l == [1, 0, 0, 0], l < [1, 1], [] < [0], [1, [2]] == [1, [2]], [1, 2] > [1], [[]] * 2, l is l[:])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested, [1, 2, 3].index(3, 1), [1, 2, 1].index(1, 1, 3), [1, 2].__contains__(2), [1, 2, 3][True],
    l.clear(), l, sorted([3, 1]), list(reversed([1, 2])))
r = [1]
r.append(r)
print(r, r == r, repr(r), str([r]))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [][0],
        lambda: [1]["a"], lambda: [1][1.0], lambda: [1].__setitem__(5, 1), lambda: [1].extend(5),
        lambda: [1].insert("a", 1), lambda: [1].insert(1), lambda: [1] + (1,), lambda: [1] * 1.5,
        lambda: [1] < (1,), lambda: hash([]), lambda: [1, 2, 3].__setitem__(slice(0, 3, 2), [1]),
          lambda: [1].__setitem__(slice(0, 1), 5), lambda: [1, 2][::0], lambda: list(5), lambda: list(1, 2),
        lambda: [1].pop("a"), lambda: [1].__delitem__(3), lambda: [1].count(), lambda: [1].__iadd__(5),
        lambda: [1].reverse(1), lambda: list(x=1), lambda: [1].index(), lambda: [1][None],
        lambda: [1].__delitem__("a"), lambda: [1].copy(1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
l = [1, 2, 3, 4, 5]
l[::2], l[1::2] = "abc", "xy"
print(l, [*l, *l[:1]], l.__len__(), [i for i, v in enumerate(l) if v > "b"])
