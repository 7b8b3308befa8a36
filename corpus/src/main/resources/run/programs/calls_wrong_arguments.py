# versions: 3.8-
# Every message of a call that does not fit a function's signature.
def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c, *, d, e):
    pass


def defaults(a, b=1, c=2):
    pass


def keyword(*, k):
    pass


def spread(a, *rest, **more):
    pass


def attempt(label, call):
    try:
        call()
    except TypeError as error:
        print(label, "->", error)
    else:
        print(label, "-> accepted")


attempt("none(1)", lambda: none(1))
attempt("none(1, 2)", lambda: none(1, 2))
attempt("none(x=1)", lambda: none(x=1))
attempt("one()", lambda: one())
attempt("one(1, 2)", lambda: one(1, 2))
attempt("one(1, a=2)", lambda: one(1, a=2))
attempt("one(b=2)", lambda: one(b=2))
attempt("two()", lambda: two())
attempt("two(1)", lambda: two(1))
attempt("two(b=1)", lambda: two(b=1))
attempt("three()", lambda: three())
attempt("three(1, 2, 3)", lambda: three(1, 2, 3))
attempt("three(1, 2, 3, d=1)", lambda: three(1, 2, 3, d=1))
attempt("three(1, 2, 3, 4, d=1, e=2)", lambda: three(1, 2, 3, 4, d=1, e=2))
attempt("three(1, 2, 3, 4, 5)", lambda: three(1, 2, 3, 4, 5))
attempt("defaults()", lambda: defaults())
attempt("defaults(1, 2, 3, 4)", lambda: defaults(1, 2, 3, 4))
attempt("keyword(1)", lambda: keyword(1))
attempt("keyword()", lambda: keyword())
attempt("spread()", lambda: spread())
attempt("spread(1, a=2)", lambda: spread(1, a=2))
attempt("spread(b=2)", lambda: spread(b=2))
