# versions: 3.8-
# dict: order, every method, update forms, merging, comparison, errors.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), len(d), "a" in d, d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("d"),
    d.pop("c"), d.pop("q", None), d.popitem(), d)
d.update(x=1); d.update([("y", 2), "zw"]); d.update({"a": 0}, k=5)
print(d, dict(), dict(a=1), dict([("a", 1)]), dict({"a": 1}, b=2), dict(zip("ab", (1, 2))),
    dict.fromkeys("ab"), dict.fromkeys([1, 2], []), {**d, "n": 1} != d, d.copy() == d)
del d["a"]
d["a"] = "at the end"
print(d, list(reversed(d)), list(d.items())[-1], {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: "i", 1.0: "f",
    True: "b"}, {(1, 2): 3}[1, 2], {None: 1, ...: 2, int: 3}[int], d.clear(), d)
grow = {}
for i in range(50):
    grow[i * 7 % 50] = i
for i in range(0, 50, 3):
    del grow[i]
grow[0] = "again"
print(list(grow.items())[:6], list(grow)[-1], len(grow), sum(grow), min(grow), sorted(grow, reverse=True)[:3])
self = {}
self["me"] = self
print(self, repr({"k": [self]}), str({"é": '"', "n": "'"}))
for f in (lambda: d["k"], lambda: d.pop("k"), lambda: {}.popitem(), lambda: d[[]], lambda: {[]: 1},
        lambda: {{}: 1}, lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]),
        lambda: dict([("a",)]), lambda: dict(5), lambda: dict([1]), lambda: d.get(), lambda: d.pop(),
        lambda: d < d, lambda: hash(d), lambda: d.update({}, {}), lambda: dict.fromkeys(5),
        lambda: d.setdefault(), lambda: d.popitem(1), lambda: d[(1, [])], lambda: d.__delitem__("no"),
          lambda: dict(**{1: 2}), lambda: d.get([]), lambda: d.copy(1), lambda: {"a": 1} + {},
        lambda: d.has_key("a"), lambda: d[1:2], lambda: d.fromkeys()):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
d = {i: i for i in range(5)}
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error)
try:
    for k, v in d.items():
        d[k + 100] = v
except RuntimeError as error:
    print(error)
for k in list(d):
    d.pop(k)
print(d, {}.keys() == set(), KeyError("k").args, {"a": 1}.__contains__("a"), {"a": 1}.__getitem__("a"),
    dict(a=1) | {"b": 2} if hasattr(dict, "__or__") else "no |")
