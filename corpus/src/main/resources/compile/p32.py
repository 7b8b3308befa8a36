"""A program."""
c = f"%s {d:>10}{b}"
if (f'' f'{x}') | ((lambda c, y, b, a: a)): raise (256 for x[0] in len
  if __debug__) from (
    y,
        *(1e308),
        __private
,)
elif ((...(z , b=u'old')) if (__private >= '%5s|%-5.2s') else (d(y,*(0j).__name__,2.5j,x=0,y=y,**cls))): pass
else:
    def g(a=(c), y=(b % '\N{BULLET}'), *, e, c: int=(~b), b: int=(__private(*d, a, d=c)), **kwargs):
        'a' 'b'
        a[0]: list[int]
        assert d
    assert cls
    while 1:  # note
        match (cls).value:
            case 1,:  # note
                y //= False; continue
                b["a" == 1e10] = ('%s and %r' % (('')[__debug__] , ('\N{BULLET}').__secret , [
    0b101,
        'é€',
        e,
        -1,
        1_0.5e-3,
        False,
        self,
        cls,
        é,
        z,
        340282366920938463463374607431768211455,
        cls,
        c,
        *b[__private],
        1e10,
        é,
        d,
        __private,
        len,
        __debug__,
        *(é).b,
        b,
        __private,
        3j,
        len,
        '\N{BULLET}',
        1_0.5e-3,
        b'',
        "it's",
        {},
        e,
        *(b).append,
        é,
        1,
        y,
        self,
        *(a).value,
        '%s',
        *('%s').b,
        e  # note
],)) >= (((3j)[2147483648]) not in ({340282366920938463463374607431768211455: '%s and %r' for (é, *é) in self
  if b'\x00\xff'})) not in (([
    __debug__,
        0b101  # note
])[(('\
' % 'a' 'b'))::((d)[x]), *y]) is (e)
            case 1,:  # note
                __private[0]: x | None = ~(())
                cls[0]: ((é).__secret) = [len for a.b in naïve if x]; x.value *= (7) is ((rb'\d').__name__)
            case self:
                e[(z @ 'text') ^ ((self).__secret)]; raise ((self.a()) if ((__private if 1e308 else "a")) else ("a")) from ({}).b
        a[0]: int = -1
        try:
            assert cls, (rf'éé}} ' f'{x}').__name__
        except* ValueError as e:
            assert cls, z
        except* (a, b):  # note
            [x, c] = ([é and c,0,{self for x[0] in self if naïve},b(len for (c, *cls) in c),[__private],-self,é,f'{ len!a}{{',rb'\d',.5,b'a' b'b' in naïve,2147483648 // naïve,2.5j(() , __debug__),{a: b'' for b, a in x
  if naïve
  if len},*d[256],(lambda e, /, y=len, z=b'a', *, b=cls: b'a'),y or e or c,z,+e,[() for x, b in '%s' if b'a' if 9223372036854775808],b in e,'\x41\u0042',x([], *('''three
lines''').x, 'é€', a=x, y="a"),é >= naïve,0 is """doc""" is '\N{BULLET}' < __private,len and 255 and y and rb'\d',b'\x00\xff',{1e10: ... for __private, self in cls if 1e10 if x}]) and (z.append(*(0j) , *(__private) , e=0.0 , d=z,) ** (7))
            e[:] |= (
    *(e).__secret,
        1 % 1e308,
        '\N{BULLET}' <= ()  # note
,)
