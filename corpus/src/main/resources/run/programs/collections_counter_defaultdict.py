# versions: 3.8-
# Counter, defaultdict, OrderedDict, ChainMap.
from collections import ChainMap, Counter, OrderedDict, defaultdict

c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), sorted(c.elements()), sum(c.values()), "z" in c, Counter(a=1, b=0),
    Counter({"x": 2}), Counter())
c.update("sss"); c.subtract("mm"); c["new"] += 1
print(c, +c, -c, c + Counter("s"), c - Counter("ssss"), c & Counter("iis"), c | Counter("zz"),
    Counter("ab") == Counter("ba"), c.most_common()[-1])
del c["not there"]
d = defaultdict(list)
d["a"].append(1); d["a"].append(2); d["b"]
print(d, d["a"], dict(d), d.get("z"), "z" in d, d.default_factory, defaultdict(int, {"k": 1}),
    defaultdict(lambda: 5)["x"], d.copy() == d, defaultdict(None))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 1
print({k: dict(v) for k, v in nested.items()})
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1),
    OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict("ab" and [(1, 2), (3, 4)]))),
    OrderedDict.fromkeys("xy", 0))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m, m["a"], m["b"], len(m), sorted(m), m.maps[0], m.new_child({"a": 9})["a"], m.parents, m.get("q"),
    "b" in m, dict(m) == {"a": 1, "b": 3, "c": 4})
for f in (lambda: defaultdict()["x"], lambda: defaultdict(5), lambda: o.move_to_end("q"),
        lambda: OrderedDict().popitem(), lambda: m["q"], lambda: m.pop("b"), lambda: Counter(5),
        lambda: Counter("a", "b"), lambda: Counter.fromkeys("a"), lambda: o.pop("zz"),
        lambda: c.most_common("a"), lambda: d.missing, lambda: defaultdict(int, 5), lambda: Counter([[]])):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
words = Counter(len(w) for w in "the quick brown fox jumps over".split())
print(words, sorted(words.items()), words.most_common(1), Counter({1: 2, 3: -1}), type(c + c).__name__,
    Counter([1, 1.0, True]), isinstance(c, dict))
