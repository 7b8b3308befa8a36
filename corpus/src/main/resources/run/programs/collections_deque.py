# versions: 3.8-
# deque: both ends, rotation, bounded length, indexing, mutation while iterating.
from collections import deque

d = deque("abc")
d.append(1); d.appendleft(0); d.extend([2, 3]); d.extendleft("xy")
print(d, len(d), d.pop(), d.popleft(), d[0], d[-1], d[2], "b" in d, d.index("b"), d.count("x"))
d.rotate(2)
print(d, d.rotate(-3), d, d.reverse(), d)
d.remove("b")
d.insert(1, "in")
del d[0]
d[0] = "set"
print(list(d), d.copy() == d, d.copy() is d, deque() == deque(), deque([1]) < deque([2]), deque([1,
    2]) + deque([3]), deque([1]) * 3, bool(deque()))
b = deque([1, 2, 3, 4], 3)
b.append(5)
b.appendleft(0)
print(b, b.maxlen, d.maxlen, repr(deque(maxlen=0)), deque([1], 0), list(reversed(b)), b.extend("xyz"), b,
    deque(range(5), maxlen=2))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d["a"],
        lambda: d.remove("zz"), lambda: d.index("zz"), lambda: deque(5), lambda: deque([], -1),
        lambda: deque([], "a"), lambda: hash(d), lambda: b.insert(0, 1), lambda: d[0:1], lambda: d + [1],
        lambda: d.rotate("a"), lambda: d * "a", lambda: d < [1], lambda: setattr(b, "maxlen", 1),
        lambda: d.append(), lambda: deque([1, 2], 3, 4)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
try:
    for x in d:
        d.append(x)
except RuntimeError as error:
    print(error)
d.clear()
d.append(d)
print(d, sorted(deque([3, 1])), sum(deque([1, 2])), [*deque("ab")], max(deque([1, 5])), list(map(str,
    deque([1]))))
window = deque(maxlen=3)
for i in range(6):
    window.append(i)
    print(list(window), end=" ")
print(deque([1, 2, 3]).__class__.__name__, deque([1, 2]) == [1, 2], deque(deque([1])), deque([1, 2,
    3]).index(3, 1), deque("aXb").rotate())
