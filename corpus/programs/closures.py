# versions: 2.7 3.6-
# Cells and free variables: arguments that are cells, both kinds in one function, several levels.


def counter(start, step=1):
    total = [start]

    def add(times=1):
        seen = times

        def report():
            return total[0], start, seen, step

        total[0] += step * times
        return report

    return add


def both(cell_argument, plain):
    zebra = 1
    apple = 2

    def inner(mango, lemon):
        fig = mango + zebra

        def innermost():
            return fig, lemon, apple, cell_argument

        return innermost, zebra, apple

    return inner, plain


def late():
    def reads():
        return later

    result = [reads for _ in range(3)]
    later = 5
    del result
    return reads


def recursive(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)

    return fact(n)


adders = [lambda x, n=n: x + n for n in range(3)]
nested = lambda a: lambda b: lambda c: a + b + c


class Keeper(object):
    name = "keeper"

    def method(self):
        return lambda: (self, __class__) if False else self.name
