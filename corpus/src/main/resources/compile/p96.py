pass
for e in self(z for x[0] in (__private)
  if (-x)):
    if ~((len if self else """doc""")):
        self[0]: x | None = -(z or naïve or 0o17)
    else:
        pass
    import __private
else:  # note
    try:
        from a import b; é = len = ((('text' ** 1_0.5e-3) ^ 0))[1]
        del (__private, d)
    except self as c:
        a, naïve = (b := (b)[1e308 * x])
        assert e
        __private[0]: x | None = (255)[(F'{{' 'more'):({__private, {}, x, b'a', len, b'a', __private, naïve, naïve, 0b101, '\n\t', '\
', '%5s|%-5.2s', *z[__private], cls, 'a' 'b', *(1), 'text', c, cls, 7, len, a, b, u'old', '''three
lines''', x, __private, x, *(a)})]
    try:
        e: int = ((1.5)[False]).b
    finally:
        self *= (({}).b).x
    with (f'''text{ len}''') as d, ({b , {} , x}) as __private:
        pass
if ((r'\d+' or 0x7f) if ({c: b'a' b'b' for naïve in 1e308 if 0j if __debug__}) else (rf'{3j!r:>10}é')):
    try:
        for é in ((a).x).append:
            (d): 'text'
            break
    except ValueError as naïve:
        for naïve in +(~340282366920938463463374607431768211455):
            a = c[y is not None] = rf"}}" f'{x}'; self[:, *x] |= __debug__
            e: 'text'
        else:
            [(rf'''}}text''' 'more') and (c(.5,b,y=2.5j,a=256)) and (((1e308 << (0j)[0]), 3j)) and (e(d , y , *e)) for x in (+(0b101))]
            assert len, (__private @ é) ^ (naïve % "a")
    except ValueError as naïve:
        c >>= x
        if ~(cls(
    é,
        b)):
            __debug__
            cls.value = 'text' % ({x, '\
'}, () ** 'a' 'b',)
            y.__secret **= (f"%s" f'{x}') and ((a := e)) and (340282366920938463463374607431768211455) and (rf'  %s')
        def f[*P, __V: (f'''''')](c, b, x: 'text', self=('%s'), **kwargs):
            (len): a.b
            raise
            del d
            return; ...
e[(b).append] = y = e; del d
