with (e >= 1_0.5e-3) as (d, cls), (cls) as (z, z):
    if ((0b101).a).x:
        e.append **= "it's"
        assert y
        a(-(((-(-1 & 3j)) @ 255)), (y['a' 'b'])[(-1 for x[0] in '%s' for x[0] in "it's")], *(é(
    (),
        d,
)))
    naïve: x | None; a.__name__ //= x
raise 1_000 from len.append(+1_0.5e-3, y, c=c[:cls:d], x=(__private).x)
pass
for x[0] in {naïve(y=c): e + 1.5 for (c, *d) in (1e308 @ self) if ((False % (() - """doc"""))) if (self.append(*x,cls,c=b)) for cls, é in ('a b' % (y,len,rb'\d',)) if (('é€' if é else z))}:  # note
    é[:]
    if a[(b).a]:
        with (((lambda d, *args, b=é, a: 'text')),):
            try:
                break
                d[(z,)] /= ((lambda z='\N{BULLET}', self=a, a='', c=e, *args, e: self)) | (a[:])
                type c[U] = ("it's") / (d)
            except cls:
                cls[('é€').x] ^= ((340282366920938463463374607431768211455)[cls] for a.b in (__private and é and 'a b')); naïve.__secret = cls(True ^ 340282366920938463463374607431768211455,a=(cls := __private),c=(lambda x, y, d, b=2147483648, /, c='text': '😀'))
                1e308
            except (a, b) as d:
                type __private = ((-'a b'))[True]
                a.__name__ += (0.0) or ('%s') or (('%5s|%-5.2s').a) or ("""doc""" is c > {})
                x: (0x7f); y[*__private, (lambda a, y, z=(super().a()), self=("a" % ((),d,z,)): (lambda b, *, e=0x7f, d=False, **kwargs: 1e308))]
            class B(__private and é, F"", metaclass=y):
                from ..a.b import (c, d as e,)
                x = (e) and (1e308 / naïve) and ((len)[c:'']), *é
                0
                [z, é] = len
            (a): x | None = ()
    elif x[self * '%s and %r']:
        break
        def method(e: int=(b'a' b'b' / a), *, b: list[int], **kwargs):
            {((None == '%5s|%-5.2s') if (("a").__secret) else (__private / False)): ((naïve := e))[(é.value(*cls,256,self,e=2.5j)):] , (f"") or ((c)[b]) or '😀': (([]).value).x , (z).x: (naïve is True) & ([d for x[0] in True
  for x[0] in 256
  if __debug__]) , z: self , len[(c if 0o17 else self)]: (+340282366920938463463374607431768211455)(b=not b'a' b'b',e='100%%' % (self , e,)) , **__private[::(a.append((), x))] , (lambda a=('100%%' % (b, c, -1,)), y=(0b101), e=(x()), *args: []): (True or '😀' or naïve or __private) > ('%s and %r' % (z,)) > (... // b) in (f"{len = !s}text}}" 'more') , d(*(340282366920938463463374607431768211455), *(b),): [(lambda : 3j) for __private in (f'{ a:>10} text ') for é in (255 in __private) if (self) if ((naïve if e else 'a b'))] , ('é€')[-1]: {} , é: self.value(z ** 0o17 , self > True , z={
    0j: '😀',
        '\
': a,
        self: b,  # note
}) , b'a' b'b': (1e308 / 7) , (rf"{{{ 0j!r:}}}") @ (+x): (~__private) @ ((lambda **kwargs: 2.5j)) , ((e := __private)) and (__private == 256): a[f'''text{ False:{a}}é{ __debug__!a:{c}.{naïve!r}}''' f'{x}'] , **z , (('%s and %r').b)[len and '%s' and x, *d,]: ('' >> (~0.0)) , e[.5 or a]: (yield from (('%s and %r').x)) , ((1)[{}:0:]) // (self.value(
    x,
        **(__private).__secret,)): '%s and %r' % (
    (0x7f)[0],
        'a b' & 340282366920938463463374607431768211455
,)}
    @naïve.a(1 and b'' and d and c)
    @len
    class __C(__private.append(e=x,**(x).x)):
        assert c
else:
    if x:  # note
        F'''''' f'{x}'
        (b.a())([],e=(u'old' ** (('' // "it's"))[0])); import a.b.c
        y *= ([]) <= (a[*__private, *y,]) != ((z).value)
    elif b(
    cls[::],
        *(rb'\d').append,
        d=b'\x00\xff' in None == é != b,
        b=(len if -1 else "it's"),
        **({}).append
): ...
    elif super: ...