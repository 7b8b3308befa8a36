# versions: 3.8-
# round of integers with negative digits, abs, comparisons with floats at the limits of precision.
for n in (0, 5, 15, 25, 35, -15, -25, 149, 150, 151, 1250, 10 ** 20 + 5):
    print(n, [round(n, d) for d in (2, 0, -1, -2, -3)], round(n), round(n, None))
print(type(round(5)).__name__, type(round(5, 1)).__name__, round(True), round(5, -400), round(10 ** 30, -29))
big = 2 ** 53
for a, b in ((big, float(big)), (big + 1, float(big)), (big + 1, float(big + 2)), (10 ** 400, float("inf")),
        (-(10 ** 400), float("-inf")), (10 ** 22, 1e22), (10 ** 23, 1e23)):
    print(a == b, a < b, a > b, a <= b, a >= b, a != b, b == a, b < a)
nan = float("nan")
print(5 == nan, 5 < nan, 5 > nan, 10 ** 400 != nan)
print(hash(2 ** 53) == hash(2.0 ** 53), 10 ** 22 in {1e22}, {1: "a"}[1.0], {2.0: "b"}[2], {True: 1}.get(1.0))
print((5).__floor__(), (5).__ceil__(), (5).__trunc__(), (7).__round__(-1), (5).__divmod__(3),
    (5).__rdivmod__(13), (2).__pow__(3, 5), (5).__bool__())
print((5).__add__(1.5), (5).__eq__(5.0), (5).__lt__(6), (5).__index__(), (5).__int__(), (5).__float__(),
    (5).__rsub__(1), (5).__getnewargs__())
for f in (lambda: round(5, 1.5), lambda: round("a"), lambda: round(5, "a"), lambda: round(), lambda: abs("a"),
        lambda: (5).__round__(1, 2), lambda: round(1.5, 2 ** 80)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(max(1, 1.0, True), min(True, 1, 1.0), sorted([3, 2.5, True, -1, 10 ** 20, 1e19]), sum([1, 2.5, True]),
    sum([], 5), sum([[1], [2]], []))
