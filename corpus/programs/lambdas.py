# versions: 2.7 3.6-
# Lambdas of one name, on one line, nested, with defaults.

table = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "id": lambda a: a, "none": lambda: None}
picked = (lambda x: x) if table else (lambda x: -x)
curried = lambda a: lambda b: lambda c=a, *d, **e: (a, b, c, d, e)
keys = sorted(table, key=lambda item: item[1])


def factory(n):
    return [lambda: n, lambda n=n: n, (lambda: (lambda: n))()]


class Holder:
    method = lambda self, x=1: self
    other = property(lambda self: self.method())


short = lambda a, b, c: a and b or c
conditional = lambda a: 1 if a else 2 if not a else 3
