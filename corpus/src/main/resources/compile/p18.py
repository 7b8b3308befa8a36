'a' + 'b'
try:
    while 1:
        y /= [(2.5j).b for x[0] in (c ** __private)
  if ('a' 'b')]
        raise (y('😀')) >> ({3j for a.b in é if y for cls in naïve})
    with (y(e for b in 3j if é if '100%%' for a.b in len)):  # note
        raise (cls is z).append from {1.5 ** é: (d)['a' 'b':, b] , a: 2147483648 and '%s and %r' , 0o17: 256 % self}; assert d
        import a
        f''''''
except* (a, b) as c:
    ('100%%' >> b'\x00\xff')()
    try:  # note
        *len, = b()
        a *= (cls.append(
    **(self).append,  # note
)) not in ({c for é in []}) is ([[] for (e, *e) in __debug__ if __private]) is ((lambda *, self=cls, c=b, z=a, b: self)); naïve.a: ('' is 2147483648)
    except ValueError as e: pass
    finally:  # note
        assert y, 0b101
    try:  # note
        pass; d = x[d] = (x(len for x[0] in (a)))['é€']
    finally:
        a[x] <<= (((cls).__secret) if (len or 0.0 or x or '\n\t') else ((0j if z else 'é€'))); cls[(a).x] = *self, = (((-(r'\d+')[0]), "a")) & (([True , '100%%' , z]) or ((1e308)[1.5, *naïve,]))
        e = (("a" % (
    [],
        e  # note
,)) if (+'a' 'b') else ((a if 9223372036854775808 else .5))); (((rf"").__name__) if ((b'' - 1_000)) else (({[]: 1e10 for a, a in 'a b'}).value))
        naïve.a %= rf'{{' 'more'
except* a as z:
    self = c = [(255, """doc""") for len in ("""doc""" and len and '\N{BULLET}') if rf'' 'more' if (cls)]
    with (((__private).__name__) as self, ((cls).__name__) as (len, len),):
        (rf"text" for c, self in (d.b(d, z.a(b'a' b'b' , b , d=y , y=0.0))) if (cls) for len, len in (1_000(__private , d , z=z , a=naïve , **__private[::])) if (F'''}}é%s ''') if (({c: 0x7f for a.b in '' if __private if 'a b'}) or (naïve) or ((~'')))); import a.b.c
        pass
        cls = ((x[z]) if (b * 0.0) else (__private)), *x
    class B(f"" f'{x}', metaclass=b):
        d.a -= "a"
        (é[::]) ** (naïve.a(x for self, naïve in ([e for __private in 2147483648 if """doc"""]) if (True != b'a')))
        b[:(self):("a" % (é,self,))] = '' % ('%s' % (self,), z < c != self,)
finally:
    def __private(c, /, *, e: ('é€'), z: int=(z("a",y,"""doc"""))):
        pass
        d.a: a.b = (({
    '%5s|%-5.2s': True,
        '%5s|%-5.2s': __private,
        e: len,
        b'a': cls,
        self: 1e10,
        __private: y,
        **(d),
        c: a,
        '%5s|%-5.2s': c,
        e: a,
        x: (),
        0: False,  # note
}) if (not d) else ((self if 340282366920938463463374607431768211455 else 2))); ((d & u'old')[(z).__name__]) and ((lambda c, *, y=([]): "a" % (9223372036854775808,)))
        assert self, ([
    u'old'  # note
]) ^ (__private == y is 0.0)
rf''''''
