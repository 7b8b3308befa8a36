@c
@naïve.a(__debug__)
async def __private(y):
    for x[0] in (yield):
        def f[T: (naïve / cls), **P, *U = int](a, self=(b'' == c), /, *args, d, c: (x), e=(y >> len)):
            'doc'
            while 1:  # note
                b >>= (super(a, b).c(d)) or ('text' or b) or ([9223372036854775808 for x[0] in '😀' if é if 0]) or ({})
                raise; raise
                del z[+a]
            else:
                b'a' b'b'
        try:
            async def method[P, *__V = (f"}}{ self!r}{ "it's"=:{__private}.{y!r}}" f'{x}'), **T = int](self: ((e)[:]), *args, z: x | None) -> ((__debug__).x):
                naïve |= b'a'; self = {((lambda *args, d: .5))() for cls, b in (1_0.5e-3)}
                1_0.5e-3; naïve.a *= -((y if cls else 0b101))
            for x[0] in ((await 1_000)) % (naïve(7)):
                x.__secret += ('a' 'b' @ 3j)
                pass
            else:  # note
                raise {x and rb'\d' and c and naïve: (b'').a async for a.b in (y) for a.b in (False)} from not (a[z])
                assert self, b'\x00\xff'
                __private = é = __private[1e10]
            def __private(x: x | None, /):
                global __private
                e = {() for d, é in ((rb'\d'(a for x[0] in self
  if e
  if x
  for __private in y
  if y
  if 255)) & (z or e or len)) if ((naïve) or (d >> cls) or ([... for a.b in x for (d, *b) in naïve]))}
                assert self
                a, (naïve, e) = rf"text}}%s{y = !a:{z}}" f'{x}'; rf'''{{''' f'{x}'
                b.x //= (f'''}}{1_0.5e-3 = !s:}  ''').__secret; len = b(e for a.b in (é))
        except:
            c = ['a' 'b' for cls in ((())[256]) if (é[len]) if (+2)]
            with ('text' % (True,3j,)) as y, ((é)[:]) as a.b:
                self.__name__ *= -(self[*d, naïve:naïve,])
                pass
                break
        finally:
            (F' ' if ((d).x) else ('%5s|%-5.2s' % ((e)[9223372036854775808:],))); (x): x | None = {**(...).b}
            naïve = e = '\N{BULLET}'; len = ('\N{BULLET}') >= (f'''''' f'{x}')
            class _[**T, *P, **U]((lambda : 0o17), (b'\x00\xff')[1e308]):
                (x, *c, __private) = (9223372036854775808 for x[0] in (('%s and %r') and ((1e308 for a.b in d
  if 0b101
  if '''three
lines''')) and ({**naïve[cls:y], y: '\x41\u0042', []: len, 1e308: 0j, **(z), **b, __private: 0j})) if ('a b') if (é))
                x[0]: 'text'
while True: ...
else:
    z.__secret -= a.__secret(
    (()).a,
        e.b(0x7f)  # note
); F"{{"
while -('😀'):
    while 1:
        (d[:("""doc""" and 0x7f):, *d]) > (x.x(naïve , [])) != (((cls).b).__name__)
        self @= (e[__private]) > (256)
    for b in b'a' b'b':
        b, (z, d) = '%s' % ((((1,), 2))[-1] , ((256)[c:naïve:y]) << (super(a, b).c(d)),)
        for a, __private in '%s' % (b >> c,naïve.value('é€'),'text' / '100%%',):
            y[naïve(... , y=1_0.5e-3 , d=.5 , **(1.5).x)] **= a()
            assert x
        async def g[*__V, *T, P: (c or x or '\N{BULLET}')](b, x, /, z, c: x | None, *args, y=(a)):
            *self, = c[(x.b(é, *__private, *(x).__name__)):]
    with ((F'''é }}é''') as a.b):
        y[0]: int = (not d for cls, self in (b'' ** 0x7f) if (cls()))
        @y.a(d.value('%5s|%-5.2s' , d , 7))
        def __private[*U, P, T](y, z: list[int], x: (self(a for (d, *x) in 1_0.5e-3)), c, e, *args) -> 'text':
            ((naïve((yield self),1e10 & 'text',a or b'\x00\xff',)) if ([naïve(d , y , *(x) , z=0j),*b,super().a,]) else ((((("it's" % ('a', None)) % 340282366920938463463374607431768211455), True)) @ ('a' 'b' ^ 0))); len: int
        for len, d in ((z).a) << ([.5 for d in d
  for e in y]):
            d[::] @= 2.5j
            __private = ({a(x , c=e , a=c): b and len and '\N{BULLET}' , (... if len else x): False or b'' , self ** """doc""": (self).append}).x
            assert d
