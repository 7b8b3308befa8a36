"""A program."""
d.value -= {('\
')['\n\t'],*(é).__secret,*(b'\x00\xff')['''three
lines'''],y == d is b'\x00\xff',() - len,*d[1e10],b'a' b'b'(1.5, b, True),(cls)[:],*naïve[rb'\d'],*(2.5j)[*a, *z,],(e for self, x in 0b101),{x for (c, *y) in u'old' if b'a' b'b' if b'a' b'b'},b'\x00\xff'}
try:
    (x := super().a())
    __private: list[int]
    x >>= (lambda self, c, b, d, z=((z for x[0] in 1_000)): (yield y, *b))
finally:
    len ^= not ('' or c); from ..a.b import (c, d as e,)
    assert e
if (z / __private).append:
    z = cls[é | b]
    (f" { (2.5j for x[0] in b'\x00\xff')=!s}{ (rb'\d' if 'text' else é)!s:{a}.{é!r}}") % (b)
else:
    a: x | None = ((c) if ((lambda d, self, a, *args, y=u'old', x: x)) else ((('\
')[True] >> 2)))
async def g[T: (+a), **P, U](z: 'text', *args, b, self=({}), y, d: x | None=(x(*(e).a, '''three
lines''', d))):
    global naïve
    del (e, cls)
    del é
