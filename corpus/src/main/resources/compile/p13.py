'a' + 'b'
async def g():
    def g(y, x: list[int], *args, d=(not .5), z=(0.0)):
        b'not'
        z = F'é{ 0x7f!r}' f'{x}'
        (+1e10) ^ ((1_000).append) or ({r'\d+' and self and "it's" and c for x[0] in (len == '😀')
  for self, a in (340282366920938463463374607431768211455)
  if (b >= b)
  if None in cls < d}); assert self, [True | é , rb'\d' + 255 , (yield)]
        raise {('😀').__secret: b'' for y, x in (c)}
        return (yield from ('\n\t' or __private or 256 or ...)); return
    assert a, (((b'a' b'b' if naïve else d)) if ((e)[r'\d+']) else (0b101 + z))
    (z): list[int]
class A((__private)[*e, :True,], y[len], metaclass=y):
    """One."""
    @cls
    async def g[*U = int, **__V = int](a, e, x):
        assert a, (__debug__ is not self)(not None)
        x, naïve = z[{**(7)[1e10], '%5s|%-5.2s': b'a', __private: 1.5}] = {(__private) << (b'' and 1 and c and __private), ((naïve if self else __private)) <= (__private) <= (2.5j >> __debug__), ~(x(é async for a.b in x
  for x[0] in 0o17
  if a)), -(len[len]), f'}}{é % [] = } ', __private.a()}
        a.b = ~((('%s and %r').append)(
    a['\
'],
        (b := b),
        (__private)[True],  # note
)); c.a: list[int]
        e **= ((yield d, *é)) - (+'\N{BULLET}'); b.a: (__class__) = '\N{BULLET}'
    for self, b in (e := []):
        rf"  "
    len = naïve
    (b): int = len
