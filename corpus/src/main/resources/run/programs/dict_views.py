# versions: 3.8-
# keys, values and items: live views, set operations, repr, reversed, membership.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["d"] = 4
print(k, v, i, "a" in k, 4 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, ["a", 1] in i)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted({"a",
    "q"} - k), sorted(i & {("a", 1)}), sorted(k & "ab"), sorted(k | ["x"]))
print(k == {"a", "b", "c", "d"}, k <= set("abcd"), k < set("abcde"), k >= {"a"}, k.isdisjoint("xyz"),
    i == d.items(), v == d.values(), k == d.keys(), {1: 1}.items() == {(1, 1)}, k != set())
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), type(k).__name__, type(iter(k)).__name__,
    type(iter(v)).__name__, type(iter(i)).__name__, type(reversed(i)).__name__)
for f in (lambda: k[0], lambda: k & 5, lambda: v & {1}, lambda: k + k, lambda: hash(k), lambda: k.add("x"),
        lambda: k < 5, lambda: len(iter(k)), lambda: [] in k, lambda: ([], 1) in i, lambda: i | 5,
        lambda: next(k)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print({"x": []}.items() & set() == set(), type(k & k).__name__, sorted(v), max(i), sum(v), dict(i),
    list(zip(k, v)) == list(i), [*k], {**d}.keys() == k)
it = iter(i)
print(next(it), it.__length_hint__(), list(it), next(it, "end"))
del d["a"]
print(k, bool(k), bool({}.keys()), {}.keys(), {}.values(), {}.items(), k.__contains__("b"),
    repr({1: {2: 3}}.values()))
print(getattr(k, "mapping", "no mapping attribute"), i.isdisjoint([("q", 1)]), sorted(d.keys() - d),
    d.keys() >= d.keys(), {1, 2} == {1: 0, 2: 0}.keys(), {1: 0}.keys() < {1, 2})
