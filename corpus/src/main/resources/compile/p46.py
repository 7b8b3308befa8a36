class A[*__V]:
    if (self).__secret:
        ((cls and '\n\t' and e and '\N{BULLET}') or ((.5 for x[0] in False)) or ([]))[:([])]
    elif y:
        __private[len[:]] ^= {False: x <= '\n\t' for (__private, *len) in (self) if (-1 + c)}
        b[*b, *x,]
        d = len.a(*({e: len for x[0] in 1_0.5e-3 if 340282366920938463463374607431768211455}),*(b & y).__secret,x=(b := False(0 , y=c , d=a)),b=((u'old', 1e10)) not in (len()))
    else:
        self.__secret **= é
        (é[('é€',)]) * ({{False}: (d for a.b in c if é if x) for d, d in (b(b for x[0] in y if '\n\t'))
  for a, z in ({**__private[x:b],u'old': False})})
        pass; é.__name__ <<= ((lambda : 2.5j))()
    @([self, é, c, *(naïve), *c, ..., é, __private, *(x).a, *e, x,])
    @(self != {} in 340282366920938463463374607431768211455 >= len)
    async def g(d, y: a.b):
        type é = '\
'
        pass; c.__name__ &= (await (()))
        del c.a
    def f(a):
        """One.

      Two
        three
    """
        del d; assert naïve
    pass
try:
    match é, e:
        case (str() | 1):
            raise
            pass
        case _:
            len[(7 for cls in '' if '%s')] *= F"%sé"
            assert c, {(-(1e10 - '%s')): [] + len for x[0] in (() is not naïve) if (("a" if e else False)) for x[0] in ((b'a' b'b')[::c])}
    if F"{ '%5s|%-5.2s' = !s:}text%s" 'more':
        del self.a; y = d = 1, *a
        b.__name__ %= (e) // ((cls if cls else __private))
    elif -b'a':
        cls -= ([... for x[0] in 'a b' if cls if z for é in '\
']) >= (2.5j(e=b)) is not ('' % (x,1e308,)) == (c == 'a' 'b')
        cls.x //= x
    elif (('\n\t').value).append:
        x &= (z := a.__secret(*('é€'),naïve))
    else:
        self
        é.b = ('text' % (True,b,)) and (rb'\d' not in d is not x >= __private) and (len % x)
    pass
except len as d:
    match __private, self:
        case 1,:
            assert d
            assert d; self = (z)[1_000]
            a = 'text' % (a[d],cls.a(),)
        case {-2: (-3.5-0j, *_, b, -3.5-0j,), b'x': (True as a), 'k': ((1, _) | None)}:
            c = y[((1_000).__secret)::] = ({
    d: 2,
        '%s': __private,
        rb'\d': 256,
        __private: len,
        '%s': z,
        é: z,
        '\x41\u0042': __private,
        b'\x00\xff': cls,
        **y,
        0o17: e,
        **(b'\x00\xff').x,
        **(cls)["a":'%s'],
        z: é,
        a: d,
        **(2.5j),
        e: b'a' b'b',
        **e[[]]
}) and ((b)[:self]) and (c << z)
    if {}:
        assert z, {e(naïve , y="a" , e=y): 0j(d),y and b and 255: b % ()}; pass
        c.__name__ *= __class__; from a import __private as x
        del a[:(b[():]):]
    while True:  # note
        é[__debug__ | r'\d+'] %= y(*(r'\d+').x, z=('''three
lines''' for x[0] in __private), a={naïve: cls,})
        x >>= d
        cls.a: ({})
finally:
    try:
        b.__secret = a
        (a): list[int] = b''
        é[('100%%' / c):([256 for a.b in [] if len])] = ({}) >> ((self.__name__()) and (cls(len for a.b in -1 if a if [] for (é, *é) in b'a' if y)) and (a)); y
    except self as c:  # note
        del naïve.a
        x = len, (__private, d) = [__private, (c for len in x), é(True)]
    finally:
        z: (é.a(naïve,False,a=b,c='''three
lines''')) = (... != x) * (z(*x,é,False,d='a' 'b')); x >>= (len + 1_0.5e-3) or ((__private).__secret) or (F"") or (e(
    b'a',
        False,
        é,
        y=e,
        c=c,
))
    raise; naïve[[naïve for x[0] in __private if é]] = c.value(len is not b'', cls ^ None, *é[3j]), *a
