# versions: 3.8-
# Decorators: order of evaluation and application, arguments, classes, methods, any expression that 3.8 allows.
log = []


def tag(name):
    log.append("make " + name)

    def apply(f):
        log.append("apply " + name)
        f.tags = getattr(f, "tags", ()) + (name,)
        return f
    return apply


@tag("outer")
@tag("inner")
def f():
    """The doc."""
    return "f"


print(log, f.tags, f(), f.__doc__)


@tag("on a class")
class A:
    @staticmethod
    def s(x):
        return x

    @classmethod
    @tag("under classmethod")
    def c(cls):
        return cls.__name__


print(A.tags, A.s(1), A.c(), A.c.tags)


def replace(_):
    return 42


@replace
def number():
    pass


@replace
class Number:
    pass


print(number, Number)


class Memo:
    def __init__(self, f):
        self.f, self.seen = f, {}

    def __call__(self, *args):
        if args not in self.seen:
            self.seen[args] = self.f(*args)
        return self.seen[args]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.seen))
