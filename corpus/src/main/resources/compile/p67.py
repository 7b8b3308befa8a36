"""A

  program.
"""
with (0j) as a, (y | None) as self:
    def method[U, P](d: 'text'):
        async def g(self=(-u'old'), a=([
    2147483648,
        True,  # note
]), /, *args, x=(naïve.append(
    naïve,  # note
))) -> list[int]:
            global cls
            e = self.append(**(... or 9223372036854775808 or len or r'\d+'))
        (((lambda : 1)) << (__private[c])) - ((e and '\
' and é) is (340282366920938463463374607431768211455 | 3j) in ('\
' @ 7)); assert z, (lambda z, d=((0).b), y=(b'' & cls): y)
        with ((()) as a.b,):
            z, (len, x) = é
            pass
        with (u'old' ^ __private), (len):
            self[((lambda : '%5s|%-5.2s')):] /= f'''}}%s'''
            from ..a.b import (c, d as e,)
    def g(x, a, z, *, b: 'text', d: (__private[1.5])) -> list[int]:
        assert b, d[d.b(b'\x00\xff' , x=())]
        class A:
            'doc'
            assert d, (y) == (+2.5j)
            'text'
            {(('\n\t').a).b: ('😀') == (F'%s' 'more') < ([](*(d)[7], cls)) for (d, *naïve) in ((((+(~'é€'))) if (F"{'%s and %r'!a:}}}") else ((lambda c, *, z='\x41\u0042': y))))}
        for x in (naïve := f'''é{True = !r:{e}}{{'''):
            pass
            z[:] *= "it's"
    while 1: pass
rf'%s'
for (self, *a) in ((False).__name__) is not (e.value(b'\x00\xff' , **y[:self])):
    type z = z
    @__private
    async def method(*, a: list[int]) -> list[int]:
        class __C():
            """One."""
            e <<= ~(rb'\d')
            for b in [(b'a' b'b').a]:
                self, (d, e) = ((lambda b, y: b)) ^ (x(0x7f,*(False).a,None))
                assert a, ~({x for (len, *__private) in 0b101}); e.append //= {[2.5j for (é, *a) in naïve] for __private in ({1_000 for x[0] in b}) if (naïve and ()) if (b)}
            else:  # note
                assert d
        d &= -((yield é))
        try:
            async def __private(self, *args: *z):
                b'not'
                cls &= (~z) ** ((b if x else """doc"""))
                self = naïve = {(lambda y, b, *args, x=7, d='a' 'b': self): 'text' % ('text',) for (y, *len) in (self[e]) if ((e if é else y)) async for (naïve, *naïve) in (b'') if ('text' is not a)}, *a
        except:
            len[rb'\d'] ^= (len(x,b,1e308,d=[],c=9223372036854775808,**cls)).value
        finally:
            async with (y) as a.b:  # note
                é: ([]) = é[y[cls]]
            match __private(*(0j), d=__private):
                case 1, *_:
                    pass
                case (a.b | None) if True or e or 'é€':
                    import __private
                    type e = len.append(é for c, __private in ((~340282366920938463463374607431768211455)))
                    (z.b(__private[__private],('é€').value,e or 'a b',)) > ((({b'': y for c in a
  if naïve}) if (b'a' and "it's" and 0j and x) else ({z: b'a' for (a, *c) in '\n\t'})))
    break; (((0o17).b) < (y or x or len or []) in (rf'''}}''')) or ((d(z, 0x7f, c=e)) // ((2.5j ^ (~b'\x00\xff'))))
if (b and 1_000 and b'\x00\xff') ^ (c):  # note
    __private["a"] = e = F'{{{ __debug__ = !s:{c}.{y!r}} text' 'more'; import a.b.c
    pass; type x[*P] = (a) & ([*é,cls,c,e,0o17,{},x,256,*(y)[:d:y],rb'\d',é,1_000,*(cls).append,b'a' b'b',1e10,-1,__private,340282366920938463463374607431768211455,__private,é,c,rb'\d',b'a'])
elif d.append((~((-1)[1])[0])):
    raise; ((2147483648 not in 256) != ((rb'\d')[b])) % (cls[(cls if b'a' else -1)])
    (é or True for cls, __private in (F'éé' 'more')); (~(cls)) < ((z ** """doc""") & (len))
    z[(lambda self, /, c=é, x=b, a=256, e=a: len)] *= ((é := a)).value
else:
    raise; naïve.a += '100%%' % ('\N{BULLET}' / y,)
    (a, *d, __private) = {b'',0b101,{},'é€',naïve,y,é,x,__private,d,*(cls),0x7f,__debug__,y,e,y,__debug__,*cls,(),b,(),1_0.5e-3,'\
',"it's",__private,*(u'old'),'é€',1_000,b'a' b'b','😀',1e10,d}
    {b.__name__(+1_0.5e-3,(lambda d, z, self=.5, *, c, e: é)) for (x, *z) in (((b if 255 else cls)).value)}; pass
