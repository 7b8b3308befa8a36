"""A program."""
with ((naïve),):
    class A[U, **P](metaclass=a):
        'doc'
        with (0b101 - u'old') as y, ((u'old')[len:c]) as (é, __private):
            with ((b'a'(a)) as a.b):
                raise (lambda a=('100%%' and __private), x=({e for cls in self}): ~y) from ({b'a' for naïve in '%s' if r'\d+' if 1_000 for a.b in 9223372036854775808 if 340282366920938463463374607431768211455}) < (f'{__debug__!s} '); raise ((b'\x00\xff' if 1e308 else len)) and ('😀' and 0x7f and x) and ('%5s|%-5.2s' % (
    '\n\t',))
                ({rb'\d' < 0b101: y(*a,*(len),b'a',y=y,b=cls) for a.b in ((0j if é else c))
  if ([
    *(1).x
])})[((e).value).a]
        type c[**T, **U, *P] = (self()).value
        for d in e[*é, not self::(y['é€'])]:
            match z.b(z, 256, len):
                case 1,:
                    ~(((b if 'é€' else d)) and (a ^ -1) and (('😀').__secret) and (+y))
                    pass
                    assert e
            raise
            match self, é:
                case 1, *_ if (1e308).append:  # note
                    e -= '' % (7 | 340282366920938463463374607431768211455 , ((b'' * '%5s|%-5.2s') @ 1_000) , +e,); self[(__debug__)[z], *self] *= ([]).append <= (0o17 and len and 0)
                    é[:('text' % (
    é,)):] = b.__secret('' ^ b, {.5 for a.b in self if True}, 1 in x <= '\n\t' not in '%5s|%-5.2s', c=+3j, a=('\
' if d else naïve))
                    z: 'text'
    [a, __private] = a, e = (not (self > rb'\d' != '\x41\u0042')) and ((d)[:("""doc""" / len):]) and ((lambda x: ~cls)) and (rf'''étexté''' f'{x}')
    e %= +(d * é)
if -(super().a):
    self = naïve = +({{x: x for x[0] in y for x[0] in b if b'' if x}, (e).b, ('%s').__secret, x or naïve, x, *b, 0x7f == e, 1e308, self(), c, __private[1_0.5e-3], F'' f'{x}', rf'''étext%s''', F'{ __private:{len}}' f'{x}', '\N{BULLET}' ** __private})
    pass
    if naïve.__name__(c[:x], z.append(b'a', c=x)):
        ((x[c] for (x, *x) in ((.5).append) if ({
    **(()),
        **y['\n\t'],
}) if (+'a b') for naïve, __private in (False and False)))('%5s|%-5.2s', (.5 * len).b)
        from a import b
naïve = {}; a[[self, *y, naïve, __debug__, 255, *naïve, __private, rb'\d', b, 3j, 0.0, x, -1, 1, -1, naïve, 2.5j, cls,]] //= []
with (({__private: é for y in '%5s|%-5.2s' for b in c if __private if '😀'}) as e,):
    async def f[P, T, **U](a: 'text'=((__private).value), y=(b.append(255, 9223372036854775808, '%5s|%-5.2s', a=r'\d+', d=1_000)), z=('\
')):
        for é, len in ((naïve & 'a b') if (c * '😀') else (())):
            b(
    ((naïve not in b) if (-d) else (__private[:])))
        for (self, *self) in ((await a)) or (~y) or (f'''''') or ((-1).b):
            from . import a as b
            (await (("a"(*(b'\x00\xff')[self:__private, y:], cls, {})) and ((__private , d,))))
            ((y) not in (F'''''') < (e)).__name__
        async for x[0] in d:
            (x): (naïve)
    with (len(1e10, 0x7f, *(x).value, **__private,)), (z) as a.b:
        with ((340282366920938463463374607431768211455 for len in a
  if []
  for __private in len)) as len:
            x: a.b = ((x if cls else c)) not in (c // z) is ({'''three
lines''','\n\t',3j}) < (9223372036854775808(z=3j, y=y,))
            naïve.append = (naïve and z and 'a b').__secret, *é
            y[[b, *(r'\d+'), c, z, b, '%s', *('é€')[u'old':y], .5, c, '\n\t', *__private[0b101, x], c, *len, a, *(d), r'\d+', é, é, 0.0, e, naïve, a, .5, y, cls, é, 9223372036854775808, '%5s|%-5.2s', *y[:cls], 9223372036854775808, e, *len, e, a, rb'\d', naïve, '\N{BULLET}', e, cls]] = (d := y)
        raise F""
