# versions: 2.7 3.6-
# List, set and dict comprehensions, nested, with conditions, in classes and with closures.


def shapes(values, limit):
    one = [v for v in values]
    two = [v * w for v in values if v for w in values if w < limit if v != w]
    three = {v for v in values if not v}
    four = {v: w for v, w in values}
    five = [[w for w in v] for v in values]
    six = {k: {w: [x for x in w] for w in v} for k, v in four.items()}
    seven = [lambda: v + limit for v in values]
    eight = [v for v in [1, 2, 3] if (v and limit) or v]
    return one, two, three, four, five, six, seven, eight, [x for x, in values], [(a, b) for a, (b, c) in values]


class Scope:
    base = 2
    powers = [n ** 2 for n in range(base)]
    lookup = {n: str(n) for n in powers}


MODULE = [n for n in range(10) if n % 2]
NESTED = {(a, b) for a in MODULE for b in MODULE}


def shadow(x):
    x = [x for x in x]
    return [y for y in x for x in [y]], x
