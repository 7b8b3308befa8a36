# versions: 3.8-
# range and slice objects: arithmetic, membership, equality, huge ranges, indices, errors.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(5, 0), range(0), range(-3, 3, 2),
        range(10 ** 20, 10 ** 20 + 5, 2)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step, r[::-1], list(reversed(r)), r[1:],
        r[-1] if r else None)
r = range(0, 100, 7)
print(49 in r, 50 in r, 49.0 in r, "a" in r, r.index(21), r.count(14), r.count(15), r[3], r[-2], r[2:8:2],
    r == range(0, 99, 7), range(0) == range(5, 5), range(1, 2) == range(1, 3, 5),
    hash(range(3)) == hash(range(0, 3)), min(r), max(r), sum(r), r != 5, True in range(2))
big = range(10 ** 30)
print(10 ** 29 in big, big[10 ** 25], big[-1], big[5:10], -1 in big, next(iter(big)), range(2 ** 63)[2 ** 62],
    range(-(2 ** 70), 2 ** 70, 2 ** 69).index(0), list(range(2 ** 64, 2 ** 64 + 2)), range(True, 5))
for f in (lambda: range(), lambda: range(1.5), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2,
        3, 4), lambda: r[99], lambda: r["a"], lambda: r.index(1), lambda: range(3) + range(3),
        lambda: range(3) < range(4), lambda: setattr(r, "start", 1), lambda: r.__setitem__(0, 1),
        lambda: range(start=1), lambda: len(range(10 ** 30)), lambda: range(None), lambda: r.index("x"),
        lambda: r.count(), lambda: r[1.0], lambda: r[::0]):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).replace("C ssize_t", "ssize_t"))
s = slice(1, 10, 2)
print(s, slice(5), slice(None), slice("a", [], None), s.start, s.stop, s.step, s.indices(5), s.indices(100),
    slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100).indices(3), slice(-100, 100,
    3).indices(7), slice(None, -1, -2).indices(6), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1,
    3))
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1), lambda: slice(1, 2,
        0).indices(5), lambda: slice("a").indices(5), lambda: s.indices("x"), lambda: setattr(s, "start", 2),
        lambda: [1, 2]["a":], lambda: [1][1.5:], lambda: "abc"[:"x"], lambda: (1, 2)[::"a"],
        lambda: slice(1.5).indices(2)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class I:
    def __index__(self): return 2
print([0, 1, 2, 3][I():], "abcdef"[:I()], range(10)[I()], slice(I(), None).indices(5), list(range(I())), [0,
    1, 2][-(2 ** 80):2 ** 80], "abc"[::2 ** 70], (1, 2, 3)[::-(2 ** 70)])
