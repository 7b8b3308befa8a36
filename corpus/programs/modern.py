# versions: 3.9-
# Any expression as a decorator, parentheses around with items, dict union.
buttons = [print]


@buttons[0].__call__
@(lambda f: f)
def pressed(a, b):
    a |= b
    return a | b


def merged(a, b):
    with (open(a) as x, open(b) as y):
        return {**a, **b} | {"z": 1}, x, y
