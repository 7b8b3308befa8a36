try:
    y, e = c.value(b for a in ((z).__name__))
    y &= ({}) | (1.5 < b); naïve = len.a = not ({() for c in naïve})
    c
except (a, b) as __private:  # note
    self[(b := """doc""")] ^= {a // a: cls - '' for naïve, __private in ([3j]) if (+z) for z, e in (c)}
    b &= (e := (self).x); (d): x | None = F'{{{[]!r:{e}}{1_000 = !r:{self}.{y!r}}'
    F'' f'{x}'
except:
    b = r'\d+'
    __private[0]: a.b = ((d).__secret) << (x is e)
    d = (__private := (super().a) is (x or None or x or 1e10))
else:
    import __private
    ({}) ^ ([z, 1e308 @ True, [[] for a, __private in len
  if {}], 340282366920938463463374607431768211455 or z or y, self(naïve), (d if d else True), {} << z, {cls for a.b in '100%%'}, (c for a.b in x if cls if 340282366920938463463374607431768211455), *(1e308), x // z, (naïve).x, *cls, 'é€' == '\N{BULLET}' is e, 2.5j, ('\N{BULLET}')['😀'], 1e10 | y, (1e10 if True else True), ('a' 'b' if é else 2147483648), [], 2147483648 >= x == b'a', *c, rf'''''', '%s and %r' % (b'a' b'b',3j,cls,), '%5s|%-5.2s' % (2147483648,*(b'a').__secret,), {1e308: __private}, d + 0b101, {é: 'é€' for x[0] in True if y if y}, 2.5j not in 2147483648, len.__secret(), -y, ['\n\t' for x[0] in u'old'
  if b
  if x
  for len in a
  if """doc"""], ((('%s' @ 256) ** "it's") ^ 0x7f), '\N{BULLET}' is 2 < x, e, ... is 1_000, (a).append, (340282366920938463463374607431768211455)["""doc"""], [c , cls , b'a' b'b' , self , 1 , [] , naïve , *self , 'a' 'b' , .5 , b'' , z , é , *(y)["it's"]], *(self)])
    len = {**(naïve)}
for x[0] in d[len]:
    for (b, *len) in f'''{{{ y[b'']:{é}.{cls!r}}étext''': ...
    if (e := 1()):  # note
        z = (lambda self, c=(c.value(__private, *(7)[__private], c=0x7f)), y=(1_000), z=((lambda z=b, x=0x7f, self=e, **kwargs: d)), a=(self == b), *args: (not a) & ((1_0.5e-3).__secret))
    elif ((0j, -1) >> '%s and %r'):
        (((a for a.b in '%s and %r'
  if len
  if 0o17)) // ([None for a.b in é if []])) ** (f"" f'{x}')
        assert cls, ('\
' / 1e10)
    else:  # note
        (c): a.b = é.a(cls for a in ('' // cls)
  for (cls, *__private) in ([256 for (z, *a) in a if []]))
        a.append = é.append(..., ('100%%')[0], a=rf"%s%s{{{[cls for d in 1_000]=!r:>10}" 'more')
        e, c = F"%s%s{{" f'{x}'
    del __private.a; from a import __private as x
else:
    with (({}) as a.b,):
        pass
        (0.0(**(c)[e],)) == ("a" % ('' % (r'\d+',),3j != 'text',))
        type z = 0; cls(('%5s|%-5.2s' % (*é[cls] , '',))[([0o17, len]):(((rb'\d', 2), 1e308)):((self for x[0] in y if False if __private))] , (0 + b'a') , b)
    class B(metaclass=e):
        __private = z = __class__
        e = [x[self] for b in (naïve) for a.b in (((cls).value) is not (r'\d+' == e)) if (0o17)]
    raise
with ({
    x,
        c,
        é,
        2.5j,
        é,
        [],
        x,
        x,
        *(c)['''three
lines''':, *x],
        self,
        .5,
        *len,
        *(len)[d],
        b'\x00\xff',
        d,
        b'',  # note
}) as a.b, ((b).x) as __private:
    try:  # note
        with ((z or 0x7f or y) as (c, b), ((__private)[self]) as a.b,):
            raise 1e308
    except d as x:
        pass; type a = (1e10 is 'é€' > len is 340282366920938463463374607431768211455).__secret
        del c.a
    finally:  # note
        class A:
            pass
            naïve[::] *= ((e)[d, 255,]).value; "a"
    for z, cls in ((b[2]) if (d is self == cls) else (not 7)):
        if ((len := None))(False or b'a' b'b' or len):
            d = y = 'é€'