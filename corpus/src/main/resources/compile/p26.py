if {1e10 for y in ((((0x7f / 1) >> 1))[-1])}:  # note
    while self:
        raise (r'\d+' | b) - ([b'\x00\xff' for x[0] in self if 2.5j if a]); pass
        match é, cls:
            case {b'x': a.b}:
                try: ...
                finally:
                    ((self for z in '\x41\u0042' if len if cls for e in c)).append
                    cls = (__private(x , .5 , cls)).b; x[7, (None if '\
' else a),] /= (7) or (1)
                (c.__secret('\
' >= a == cls is not 2147483648, y=+.5, e=('a b')[self, *self])) // ((d) + (([] if z else z)))
    def method(self=(z.append('😀',d,*(a))), /, b=(self | __private)) -> a.b:
        f'not'
        async def f(y, /, *args, b: x | None, z=(c(x, c=1, y=1.5)), a=(cls), self=(z >> z)) -> int:
            'doc'
            try:  # note
                return; return
                (z(self[c:] , 'a b' % (True , r'\d+',)))({(...).append: b'a' b'b' ^ x for a.b in ((b)['\N{BULLET}'])
  if (F"{ d = :{cls}}é" 'more')},rf'''{(b'a')[__private, *y,]=!r:}''' f'{x}',*self[1e10 or c or '%s and %r' or é])
                raise; e[(rf"{ 0.0:{é}}}}{ 256:{__private}}" f'{x}') or ((await 'é€'))]
            except* ValueError as d:
                cls.x **= (super().a()) is ({c for x[0] in 9223372036854775808 if {}})
                import a.b as c, d; assert naïve
                (['\x41\u0042' == z , f'''texttext{{''' 'more' , (1e308 if '' else 1e10)]).a
            else:
                len = c.b("""doc""",((9223372036854775808).append) + ({y: y for x[0] in () if b'a' b'b' if 1_0.5e-3})); naïve.a @= ((len if b'\x00\xff' else z)) or ({é: None,len: d,**(1)})
                a @= cls
                'text' % ((0b101) < ('text'),)
            if (['%5s|%-5.2s' for a.b in {}]) >> ({b,}):
                *y, = len = ~((self for é in 2.5j
  if y))
            elif (cls := 1_0.5e-3 << a):
                x[(d if __private else a)] ^= (a / a) or (9223372036854775808 and '😀' and b) or (0(1_0.5e-3 , d='%5s|%-5.2s'))
                cls = {(z) in (__private | cls) for a.b in (((__debug__ if None else b'a' b'b'))[(super)::(b'a')]) if ((
    2147483648 + naïve,
        a,
        c and -1 and b
,))}; raise ((naïve := __debug__) , (lambda d='é€': 9223372036854775808) , 1e10,) from [é not in x < d <= '%5s|%-5.2s' for a.b in ((0).append)
  for (c, *y) in (é)]
            self >>= ['%s and %r' % (b, z,) for (é, *self) in (b'')
  if (naïve(0b101))
  if (('text').b)]
            if +(not z):  # note
                (~((yield é, *e))) // (('%s and %r' % ("""doc""",)) > (é.x(a, 3j)) > ('a b' ** '') is ((yield {})))
                import a
                ((e := True <= a)) <= ((await (256 is 0o17))) >= __class__
        f'{ super!r:.3f} }} '
        (__debug__)(*(x(256,é,__debug__)).__secret); a = b.x = {{{} >= naïve: d[naïve]} for (b, *d) in ((rf"{ é=!r:{e}}text " 'more') * ({a for a.b in cls
  if {}})) if (e[:])}
elif (x := 256 // b'\x00\xff'):
    for a.b in (é := [False for b in b'' if z if é]):
        del a[*cls, *cls,]
elif (self := '%5s|%-5.2s' % (
    rb'\d',
        ...
,)):
    raise x from a; c = [(0x7f if 1_0.5e-3 else é), '😀' or d, 0o17(*e,b,c)]
    d = f'texté%s'
match rf'}}{{{ '%5s|%-5.2s'!a:{len}}' 'more':
    case 1, *_:
        é.a >>= c > x <= 1.5 != z; pass
        pass
        e = a = __private
