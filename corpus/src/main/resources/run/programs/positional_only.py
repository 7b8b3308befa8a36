# versions: 3.8-
# Parameters before the slash: binding, defaults, the same name among keywords, messages.
def f(a, b, /, c, *, d):
    return a, b, c, d


def g(a=1, b=2, /, **more):
    return a, b, more


def h(x, /):
    return x


def attempt(label, call):
    try:
        print(label, "->", call())
    except TypeError as error:
        print(label, "->", error)


attempt("f 1 2 3 d", lambda: f(1, 2, 3, d=4))
attempt("f c keyword", lambda: f(1, 2, c=3, d=4))
attempt("f b keyword", lambda: f(1, b=2, c=3, d=4))
attempt("f a and b keyword", lambda: f(a=1, b=2, c=3, d=4))
attempt("f too few", lambda: f(1))
attempt("g", lambda: g())
attempt("g a keyword", lambda: g(a=5))
attempt("g both", lambda: g(7, a=5, b=6))
attempt("h keyword", lambda: h(x=1))
attempt("h none", lambda: h())
attempt("h many", lambda: h(1, 2, 3))
print(f.__code__.co_posonlyargcount, f.__code__.co_argcount, f.__code__.co_kwonlyargcount)
print(g.__defaults__, f.__kwdefaults__)
attempt("lambda", lambda: (lambda p, /, q: p - q)(5, q=3))
attempt("lambda keyword", lambda: (lambda p, /, q: p - q)(p=5, q=3))
