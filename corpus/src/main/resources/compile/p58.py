z[*z, *e,] >>= ((é if d else 0j)).x
@c
async def g(z: x | None=(d < {}), a=(False()), y=(len.__secret()), d: a.b=(d(e , x , None)), *args: *é):
    """One.

      Two
        three
    """
    from . import a as b
    if (yield x, *x):
        try: ...
        finally:  # note
            from a import __private as x
            not (len.__secret((e := b) , c={r'\d+', __private, *é[9223372036854775808], d, 340282366920938463463374607431768211455, __private, x, 0x7f, *self, 0x7f, a, b, x, 2147483648, '\x41\u0042', x, b'a', True, 7, é}))
            a[(a and '''three
lines''' and a and naïve):(len >= len not in cls):((lambda a, c, self: __private))] = not ('%s' % (False,))
        class _(metaclass=b):
            cls[("it's" if b'a' b'b' else ...)] = (F'''{ None}{{ ''', '\
' ** rb'\d', ([]).append,)
            pass
            pass
    elif (await (c(
    u'old',
        e,
        *y
))):
        match y, é:
            case str(str(c), a=a):
                a.a: 'text'; y = (F" { b:>10}}}") or ([rf"" 'more' for a.b in (1)
  async for (z, *y) in (d or 9223372036854775808 or naïve or 340282366920938463463374607431768211455)
  if (d(0.0,b'a' b'b',c=b))
  if ((y if 1e10 else True))])
            case 1,:
                '\
'
                y[*z, (b)[*z, __private:1,],] += (1_0.5e-3)()
            case é:
                type x = 'a b'
                return
        ((yield))(d for x[0] in (((d if '100%%' else 1)) is not ('é€' >> a)) for x[0] in ([1_000 < '''three
lines''' for y, self in ({cls for a.b in self if é if len})
  if z
  if (-'\x41\u0042')
  async for len, c in (cls.__name__(*e,e=b,d=7))]) if (rf'''%s{ not 1.5 = :>10} %s''' f'{x}') if ((((await '\n\t')) if ("a" % (é,)) else ((lambda d='', a=u'old', *args: d)))))
        async for z in (e) or ((1_0.5e-3)[*len, :"it's",]) or ((é).__name__):
            e[(y for (x, *len) in 1)] /= e
            type a = (lambda d, x, c=((.5).x), b=('\N{BULLET}'), *args: super(a, b).c(d))
