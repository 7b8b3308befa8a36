'a' + 'b'
@cls
def f(c: int, y=('' % (__private,)), *args, e=(2147483648 | cls)):
    f'not'
    if b["it's"]:
        ['\x41\u0042', cls.__secret((y := z),a=1_0.5e-3,z=1e10), (cls) in (x % c),]; __private[:([*(b'a' b'b').value,é,0x7f])] //= ~((lambda z, /, *args, x, c=1e10: __debug__))
        while True:  # note
            x = ([0o17 for (len, *naïve) in 0.0 if -1 for z in 255 if cls if naïve], ~b'\x00\xff',)
        else:
            c.a = (a.append(len,1,naïve,e=e,a=__private)) | (~z), *b; c.a: a.b = {9223372036854775808 for a in len
  if b'\x00\xff'
  for (self, *z) in 0x7f}
            pass; z[:(len | 1e10), (yield self, *cls)] /= (b).__secret
            y = 1
    else:
        try:
            self[{}(b)] = (b'\x00\xff' >= 0.0) << (0j + 0)
            a[b | 0x7f] += ([a for x in 0o17]) != (((340282366920938463463374607431768211455)[0])[0])
            cls.a: int
        except ValueError as z:
            del e
            from a import __private as x
        except c:
            (e, *b, é) = x, (a, b) = (1e308(naïve)).value
        finally: pass
        with ((F"{'%s' = !r:{cls}}"),): ...
        for (__private, *z) in ((.5) if ([__debug__ for a.b in c if u'old' if é]) else ('%5s|%-5.2s' % ('''three
lines''',))):
            return
            é
    match x, len:
        case ('s' | str()) if ({}).value:
            import a.b as c, d
            if (lambda e, **kwargs: 'text' % (é, 0, x,)):
                from a import b
                [(z() for self, é in (rb'\d') if (rf'''''' f'{x}') if (len == d) for x[0] in ({'\
' for x[0] in -1 for b, __private in e if cls if False}) if ((0o17)[b]) if ([self for b, y in 3j
  if x
  if .5])) for cls in (e.a(*(a), x, e=2.5j, x=-1))]
                ((f"{{%s{ .5 = !a:}" 'more') % (e[0])) >= ((-('a', None)))
            elif (lambda c=('%s and %r' is __private), e=("it's"(9223372036854775808, """doc""", __private)), d=(~2147483648): (é if 1e308 else b)):
                y.__secret /= [9223372036854775808 for e in (([] if z else 1e10))]; from ..a.b import (c, d as e,)
                raise [self('''three
lines''' , () , y=x) for x[0] in (self[len, :256:,]) for a.b in (('\x41\u0042')[0j]) if (+x)]
        case 1,:
            len[0]: x | None
        case 1, *_:  # note
            @cls.a({} << cls)
            @(d.a(0b101,__private,c=b'',y=__private))
            def method():
                """One."""
                '\
'; del (a, x)
    return (9223372036854775808 - (1e308 ** 2147483648))
__private = [é, naïve] = (({__private: 2 for __private in 256 if '\n\t' if () for __private in .5 if c if 'text'}) if ((u'old').append) else (z ^ len))
class A(z <= None, {x for (naïve, *e) in b'a' b'b' if len if é}):
    with ((b'a' << .5)):
        async def g(self: (((1, 2) << ((0.0)[1] - b'a' b'b')))=((0b101 for cls, len in cls)), *args, y: a.b=(((1_000, '''three
lines'''), "it's"))) -> a.b:
            z[:(('é€').__name__):(rb'\d' << c)] = naïve = rf'''%s{ c.__secret()!a:}'''
            b &= z
            raise __private.a()
            e.a -= ~(y / 1.5)
    def __private():
        assert __private, ((len).__name__).__name__
        class B():
            pass
            e[é] <<= len
            raise y.value((lambda : 0o17),(c)[b'a'],b'a' b'b' and '\
')
        def __private():
            type d = (z | 0b101) is not ((c if x else 1e308)) in (cls) >= (9223372036854775808 / b'a' b'b')
            a = ('%s' % (1e308,)).append
            (lambda b: ((
    __private,
        1.5,
        naïve,)) or ((__private)[3j]) or (naïve[b'a' b'b':b'':y]) or ((lambda z, b, a, x: __private)))
__private >>= ''; [c, len] = (c(*(3j).__name__,(0.0).a,b={len,b'',x,a,e},) for x[0] in ('%s' % (('%5s|%-5.2s').a, b[x, *é,], *x[y:b'\x00\xff', 0x7f],)) if (not (False in '%s' >= len)) if ({**(b).__secret , False: '''three
lines'''}) for a.b in ((x >> '\
').b))