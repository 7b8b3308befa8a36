# versions: 3.8-
# reduce, partial, wraps, lru_cache, cached_property, singledispatch, partialmethod.
import functools
from functools import partial, reduce

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + [b], "ab", []), reduce(max, [5]),
    reduce(lambda a, b: a, [], "start"))
p = partial(int, base=2)
q = partial(lambda *a, **k: (a, k), 1, 2, x=3)
print(p("101"), q(4, y=5), q(x=0), q.args, q.keywords, partial(q, 9)(10), partial(q, 9).func is q.func,
    p.func is int)


def decorator(f):
    """Wrapper's own doc."""
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args) * 2
    return wrapper


@decorator
def named(x):
    """The doc."""
    return x


print(named(4), named.__name__, named.__doc__, named.__wrapped__(4), named.__qualname__,
    functools.WRAPPER_ASSIGNMENTS[:3])


@functools.lru_cache(maxsize=2)
def slow(x, y=1):
    print("computing", x, end="; ")
    return x * y


print(slow(1), slow(1), slow(2), slow(3), slow(1), slow(1.0), slow(x=1), slow.cache_info(),
    slow.__wrapped__(5))
slow.cache_clear()
print(slow.cache_info())


@functools.lru_cache(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info().hits)


class A:
    @functools.cached_property
    def value(self):
        print("once", end=" ")
        return 42

    def add(self, a, b):
        return a + b
    add5 = functools.partialmethod(add, 5)


a = A()
print(a.value, a.value, a.__dict__, a.add5(1))


@functools.singledispatch
def show(x):
    return "object"


@show.register(int)
def _(x):
    return "int"


@show.register(list)
@show.register(tuple)
def _(x):
    return "sequence"


print(show(1), show(True), show("a"), show([]), show(()), show.dispatch(bool)(1), len(show.registry))
for f in (lambda: reduce(max, []), lambda: reduce(5, [1, 2]), lambda: reduce(max, 5), lambda: partial(),
        lambda: partial(5), lambda: slow([]), lambda: p("3"), lambda: show(),
        lambda: functools.cmp_to_key(5)(1) < 2, lambda: functools.lru_cache(maxsize="a")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
