# versions: 3.8-
# str.format: positions, names, attributes, items, conversions, nested specs, errors; format_map.
class P:
    x = 5
    d = {"k": [10, 20]}

    def __getitem__(self, key):
        return ("item", key)


p = P()
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2),
    "{0.x} {0.d[k][1]} {0[key]} {0[5]}".format(p), "{p.x}".format(p=p), "{{}} {{{}}}".format(1),
    "{!r} {!s} {!a}".format("é", "é", "é"))
print("{:>{width}}|{:{}}|{:{fill}^{w}}|{:.{p}f}".format("a", "b", 5, "c", 3.14159, width=4, fill="*", w=5,
    p=2), "{0:{1}}".format(5, "03d"), "{:%}".format(0.5), "{:d}".format(True))
print("{0[a b]} {0[-1]} {0[}]}".format({"a b": 1, "-1": 2, "}": 3}), "{0[0]}{0[1]}".format("xy"),
    "{:s} {:5s}| {:>5} {:^5} {:.1}".format("a", "b", "c", "d", "ef"), "{:!<5}".format("a"), "")
for template, arguments, named in (("{}", (), {}), ("{} {}", (1,), {}), ("{1}", (1,), {}), ("{a}", (), {}),
        ("{0.y}", (p,), {}), ("{0[k]}", ([1],), {}), ("{0[9]}", ([1],), {}), ("{", (), {}), ("}", (), {}),
        ("{0", (1,), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{!rr}", (1,), {}),
                                   ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{:{:{}}}", (1, 2, 3), {}),
        ("{0.}", (p,), {}), ("{0[}", (p,), {}), ("{0[]}", (p,), {}), ("{0]}", (p,), {}), ("{:d}", ("a",), {}),
        ("{:.2}", (5,), {}), ("{:s}", (5,), {}), ("{ 0}", (1,), {}), ("{-1}", (1,), {}),
                                   ("{0[a]b}", (p,), {}), ("{99999999999999999999}", (1,), {}),
        ("{:>99999999999999999999}", (1,), {}), ("{:x}", ("s",), {}), ("{:,}", ("s",), {}), ("{:=5}", ("s",),
        {}), ("{0!r:>5", (1,), {}), ("{!r", (1,), {}), ("a}b", (), {}), ("{a.b}", (), {"a": 1})):
    try:
        print(template.format(*arguments, **named))
    except Exception as error:
        print(template, "->", type(error).__name__, error)
class Missing(dict):
    def __missing__(self, key): return "<" + key + ">"
print("{a} {b}".format_map(Missing(a=1)), "", "{x}".format_map({"x": 2}))
for f in (lambda: "{a}".format_map({}), lambda: "{}".format_map([1]), lambda: "{a}".format_map(5),
        lambda: "{}".format_map({"": 1})):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print("{0:{0}}".format(5), "{:c<5}{:\t>3}".format("x", "y"), "{:10}|{:<10}|{:>10}|{:^10}".format(1, 1, "a",
    "a"), "{0!r:>6}".format("a"), "{:}".format([1]), "", str.format("{}", 1))
