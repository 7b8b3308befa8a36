# versions: 3.6-
# Calls: plain, keywords, stars, methods, chains.
import os
import os.path as paths


def stars(f, a, k, *args, **kwargs):
    f(*a)
    f(**k)
    f(*a, **k)
    f(1, *a, 2, *a, x=1, **k, y=2, **kwargs)
    f(*args, *a)
    f(**k, **kwargs)
    f(*[1, 2], **{"a": 1})
    f(1, 2, *args, key=3)
    return f(*args, **kwargs)


def keywords(f):
    f(1, a=2)
    f(a=1, b=2, c=3)
    return f(f(x=1), *(), y=f(2))


def methods(o, name):
    o.run()
    o.run(1, 2)
    o.run(1, key=2)
    o.a.b.c(o.d)(o.e())
    o.run(*name)
    o.run(*name, **o.k)
    o[name](o)
    "text".join(o), (1).bit_length(), [].append(1)
    return os.getcwd(), paths.join("a", "b"), print(o), len(name), o().p()()


def many(f):
    f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33)
    f(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16, q=17, r=18, s=19)
    f.method(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16, q=17)
    return any(x for x in f), all([x for x in f]), tuple(x for x in f), list(x for x in f), set(x for x in f)
