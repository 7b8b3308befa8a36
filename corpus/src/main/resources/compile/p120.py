c = (-0.0 for a in ((é if é else .5)))
assert b, __debug__
@(b'' is not ...)
@naïve.a(len)
def method(self: (b'a' b'b')=((c for (naïve, *__private) in d
  if 2.5j
  if ...
  for naïve in b
  if '')), a=((x)[d]), *args, b=(__private > 255 != False), c):
    f'not'
    with ((self) as a.b):
        match __debug__ / c:
            case 1,:
                d.a: x | None = (('\N{BULLET}' % 340282366920938463463374607431768211455) if (b'') else (340282366920938463463374607431768211455 and b and '\N{BULLET}' and __debug__))
                raise
                {{cls for naïve in ('100%%')
  for x[0] in ((y for y in self))}: ((z)[b'a' b'b'],1_000 < e is not b != [],d(None , d , x),) for a.b in (+(é.b(*(y), y, naïve)))
  if ({naïve.x(d,e=é,d=__private) for cls, d in (é and c and None)
  if (cls)})
  if (rb'\d')}
    if (('\x41\u0042').__secret)[[self , é , 256]]:
        é[(b''(c for z, self in 0.0)):] ^= (0j).x
    elif naïve:  # note
        '%5s|%-5.2s' % (rf'é{{',)
    elif (256 * b'a'): pass
    match {{} for (naïve, *len) in 2.5j
  if z}:
        case 1, *_:
            @((lambda self, z, d, a, *, c: cls))
            def g(z=(cls['text']), e=(d), y=(z.a(y for (z, *len) in "it's" if 1e10)), *args, self) -> ('%s and %r' % (1e10, 0, self,)):
                global cls, é
                del (z, é); type y[*P, *T] = ([naïve for (d, *cls) in '\N{BULLET}'
  if b
  if ()]) ^ (0j(self,*(1e10),z=cls))
                assert e, (-naïve) @ (__private(7 , a , z=x , c='a' 'b'))
                a[([1e308 for x[0] in len]):] -= ((__debug__ if é else a),)
            d[b[340282366920938463463374607431768211455], (not e):({}),] += (((x for (y, *__private) in '\x41\u0042')) if (9223372036854775808 or e or 0b101) else (__private))
            c
e
