"""A

  program.
"""
with (a & ...) as e:
    class A(([]).b, c[:...:], metaclass=cls):
        with ((0x7f) as a.b,):
            assert b; assert z
        pass
        while b'':
            break; pass
            x: (f' {b=:.3f}%s' f'{x}')
            a: x | None = (255)[(b'\x00\xff' << ((2147483648 @ ((1,), 2)))[1])]
    from a import b
class A(y(255,'',d), '\N{BULLET}' or 2147483648 or e or d):
    with (([a for x[0] in a]) as a.b, (b'a' b'b') as (d, naïve),):
        from . import a as b; x.append >>= ({'\x41\u0042': c for x in 255})((x if z else cls) , rf'''é   ''' , ((-'''three
lines''') | 1_0.5e-3) , **(y))
        cls = (rf'''''') and (((__debug__).x)[:(0.0 in b)]) and (not (super)) and (7)
        'a b' % (
    b.value(('\n\t')[b] , z=d(.5 , b'' , cls)),
        (*(...).append,b[*self, ::0,],é[d],),
        (y) + ((b).b),)
    @(0.0)
    @len
    class __C(metaclass=b):
        """One."""
        del a[(340282366920938463463374607431768211455 if 'a b' else e)]
        ((z.__name__(cls, len)) / ((z)[7]))(**d)
        f'' 'more'
        ((7, 7))[0]
    raise
    len = (((lambda : x)) and (e) and (c)) // ((True or e or 1).b)
