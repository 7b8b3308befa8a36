# versions: 3.6-
# Unpacking on both sides of an assignment, and displays.


def assign(values, o):
    a, b = values
    a, b = b, a
    a, b, c = c, a, b = 1, 2, 3
    a, *b = values
    *a, b = values
    a, *b, c = values
    [a, [b, *c], (d,)] = values
    (o.x, o["y"], o[1:2]) = values
    a, b, c, d = d, c, b, a
    for i, (j, *k) in values:
        pass
    x = y = z = values
    return a, b, c, d, i, j, k, x, y, z


def displays(a, b, k):
    one = [*a, 1, *b], (*a,), {*a, 1}, {**k}, {**k, "x": 1, **k, "y": 2}
    two = [1, 2, 3], [1, 2, a], {1, 2, 3}, {"a": 1, "b": 2, "c": 3}, {a: b, "k": k}, {}, [], ()
    three = *a, *b
    four = {"one": a, "two": b, "three": k, "four": 4}
    five = ["a", "b", "c", "d", "e"], {"a", "b", "c", a}
    return one, two, three, four, five, (1, *a, 2), [*()], {**{}}


def swap_many(v):
    v[0], v[1], v[2] = v[2], v[0], v[1]
    v[0], v[1] = v[1], v[0]
    return v
