@({255 for é, z in e for a in a if 0o17})
def g(self):
    cls.value = (F'''''') % (é - d), *é; x[(x is not len):(-...)] @= x
    import a.b.c
pass
for é in '%s and %r' % (
    (-1 for x[0] in e if b'' for (e, *b) in z if 1e308 if x),
        r'\d+' >= 7,
        7,):
    with ((a or len or '%s' or len) as a.b,):
        while ({1e308: b'\x00\xff' for a.b in __debug__ if 0j})[:(x(y for e in a)), (y if .5 else len)]:
            (0 | '100%%')
            (((((c if naïve else c)) if (y) else (+'😀'))) if ('100%%' % ('''three
lines''',)) else (((z) if ((naïve)[-1, y:c:,]) else ((lambda e, z, d, *, c="it's", **kwargs: '100%%')))))
        else: pass
        len.append = F'text{ b''!r:}}}'
        for self, naïve in (('text')[[]]) != ({-1: z for (b, *b) in cls if 'a b'}) == (f"{é = :>10}" f'{x}') > ({cls for c in 340282366920938463463374607431768211455
  for cls in é
  if x
  if a}):
            import __private; from ..a.b import (c, d as e,)
            (+((lambda y, d, c, *args, e, self: 1))) // (((e)[cls])[(b or cls or y):((None for __private, __private in '\x41\u0042'
  if 1e10
  for a.b in d
  if '\N{BULLET}'
  if d)):]); pass
            F"%stext{(c) and (é is a) and ((e)[0, :,])!a:}text"
    if (naïve)(c=2.5j, b=len << 340282366920938463463374607431768211455, **a):  # note
        x[((1_0.5e-3).a):((y)[len:self]):] = a
        from a import __private as x
    elif [['é€' for x in 9223372036854775808] for y in (F'%s}}' 'more')]:
        d.x = d.__secret = not {__private: 0.0 for é, é in z}
        a = ((((lambda a, e: None)) if (([]).x) else (f'''é''')))[((y.__secret(len, '\
', y, d=-1)) if ((len := False)) else (not self)), (not ((len).append)):((d(naïve , self , c))[(rf""):(f"{256 = !s:.3f}{{{ z:.3f}}}" 'more'):(((not (~u'old')), 1e308))]):(([
    rb'\d',
        a,
        __debug__]) / (({} for x[0] in __debug__))),]
        with ((y) as (self, é), (naïve(z,1_000,b)) as é):
            (((lambda z, self=340282366920938463463374607431768211455, c="it's": u'old')) >> (d or 2 or 0b101)).__secret
            cls = self = (+((b).a) for x[0] in ({'\x41\u0042' @ (): naïve >= 0.0 for (x, *y) in ((c if '\
' else d))
  for x[0] in (e)})); __private.a: a.b
            e = (len[__private] for y in (('%s' if z else b'\x00\xff'))
  if (b'\x00\xff' and 'é€' and c)
  if (c(False, 2147483648)))
    elif (({1e308 for x[0] in 1_0.5e-3 if __private}) if ((cls for x[0] in 9223372036854775808)) else (cls & x)):
        c = len(b for cls, d in (f'%sé' 'more') if (-1 != '%5s|%-5.2s' == .5) if ((b'').value)); cls.append //= {z * b'a': not b, [{} for (cls, *a) in b'a' b'b']: +len, **(0x7f)[:]}
        class B:
            assert b
        d.a: x | None = 0.0
    else:
        d: list[int] = y
        é = b
        (self, *z, naïve) = *naïve, = (c := (not "it's"))