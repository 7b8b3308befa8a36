# versions: 3.8-
# Messages of * and ** arguments that cannot be unpacked, and of things that cannot be called.
def target(*args, **kwargs):
    return args, kwargs


class Named:
    def method(self, a):
        return a


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError) as error:
        print(label, "->", type(error).__name__, error)


attempt("*1", lambda: target(*1))
attempt("*None", lambda: target(1, *None))
attempt("**1", lambda: target(**1))
attempt("**None", lambda: target(a=1, **None))
attempt("**list", lambda: target(**[("a", 1)]))
attempt("twice", lambda: target(a=1, **{"a": 2}))
attempt("twice in two", lambda: target(**{"a": 2}, **{"a": 2}))
attempt("key not str", lambda: target(**{1: 2}))
attempt("method *", lambda: Named().method(*3))
attempt("method none", lambda: Named().method())
attempt("method two", lambda: Named().method(1, 2))
attempt("class function", lambda: Named.method(1))
attempt("int call", lambda: 3())
attempt("none call", lambda: None(1))
attempt("str call", lambda: "text"(1))
attempt("instance call", lambda: Named()())
attempt("lambda", lambda: (lambda a: a)())
attempt("no init", lambda: Named(1))
attempt("object arguments", lambda: object(1))
attempt("len", lambda: len())
attempt("len two", lambda: len(1, 2))
attempt("len keyword", lambda: len(obj=[]))
attempt("sorted none", lambda: sorted())
attempt("dict twice", lambda: dict({}, {}))
attempt("int keyword", lambda: int(x="1"))
attempt("append", lambda: [].append())
