if (-None).x:
    def f(d, x, y, a, *, z) -> a.b:
        return a(*(a).a, a + ..., y=z[self], e=d())
        naïve[:] >>= 255
        raise (9223372036854775808 << '%s').value from ((d if y else [])).value
        raise b.append(
    {1e308 for a.b in é if cls},
        (),
        *b[False]
) from ~(1e10 & d); c = z = (None is d >= 2.5j not in True,)
else:
    x @= '%s and %r' % (é >= cls,)
    with ((c) as (é, z),):
        type naïve = c.a()
        z &= -(__private(
    '😀',
        len,
        y,
))
    try:
        ~(-(é ^ [])); *é, = (y := x.x())
        assert y, [__private(naïve for é, z in d
  if 256
  if c) for (y, *c) in (1e10('\
', c=[], b=c))]
        ~(('%s') >= (a << 255))
    finally:  # note
        pass
        pass
z[__debug__ is b is rb'\d'] *= '100%%' % (
    x / cls,
        .5()
,)