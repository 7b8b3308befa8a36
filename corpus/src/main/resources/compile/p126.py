try:
    cls = ((a(c for __private in y) for len in (f"{{%s%sé"))).append
    ({"a" % ('%s and %r', 'é€', 1.5,), *(len)[*a, '\
'], x[1e10]}) and (a.value(x=((("a")[0], -1) * 3j))) and (((+u'old')).a)
    x: x | None = ((len).append) and (False) and (('%5s|%-5.2s' if __private else a)) and ((lambda z, *, b=c, **kwargs: é))
except c as e:
    with ((naïve @ self) as (x, c),):
        a[0]: 'text'
        pass
else:
    d = naïve[((naïve(c,a,'%5s|%-5.2s',**(r'\d+'))) if ((c).a) else (y or d or b'\x00\xff'))]; self: (1) = a[[-1 for z in len]]
    from ..a.b import (c, d as e,)
pass
c = e
self ^= ([e]).__name__
