'a' + 'b'
((z[cls:]) == ('%s' % (1e10,))).a
class B:
    if (self and 'a b' and c) or (self < __private) or (u'old'):
        match e, z:
            case 1, *_:
                with ((x) as a.b):  # note
                    x.b(('a' 'b')[len], c=-b'a')
                    import a
                    (((~'a' 'b'))[-1], 9223372036854775808)
                for x[0] in (a and b'a' b'b' and '\
').x:  # note
                    c = ([] // y) or ((z).__secret) or (a); assert b, "a" % (not a,*(.5).a,((.5, 1_0.5e-3), 1),)
                with (((1_0.5e-3)[1.5]) as x, ('100%%' % (*cls,naïve,b'',)),):
                    (z, *x, self) = (((lambda z=0b101, e=(), b='%s and %r', d=-1, c=0, **kwargs: len))(__private for cls in (256 == naïve) if (e) if ((e).append))).b
                    c = (d := z.a(0o17, b, {}))
                    y[*e, *é] = not (é[:]); naïve: list[int]
            case {1+1j: _}:
                not ({{y: '\N{BULLET}', e: c, naïve: """doc""", 1.5: b'a', 7: naïve, **a, b: d, rb'\d': __private, 2147483648: __private}}); (len): int = (not (b'a' b'b')[-1])
            case 1,:
                cls = ((({}) & (255(a=1.5,b=len))) if (b'a') else ({(b).__name__ for cls, cls in ({b: '100%%' for a.b in 'é€' if len})
  if (F'' 'more')
  if ("it's" % (...,1_0.5e-3,[],))}))
            case _:
                with ((é - b'') as a.b,):  # note
                    type x = (F'text{len!r}{ []}{ 'a b'!r:.3f}').__name__
                    pass
                try:
                    assert a
                    ((('a' 'b')[x::2147483648])(*a,f'é étext' f'{x}',*(.5),x=b,d=(lambda *, a='%5s|%-5.2s', z=__private, x=d, c, b: é))) + ((__class__).value)
                    {(lambda : 1_0.5e-3) for a.b in (self) for x[0] in (-(self and [] and cls and x)) if (b.a({self: u'old' for é, cls in True} , {True , 0j} , c=(b)["a"])) if ("a" % ("""doc""", ((1e308 << False), """doc"""), (x).append,))}
                except (a, b):  # note
                    c.__secret //= (lambda a, c: {a: __debug__}); pass
                    del (naïve, d)
                    assert b
                for e in ('😀') and (b.append(e)):
                    x = (((len).b) or (self)) & ((lambda a: cls | 0b101))
                    assert c
                    self[0]: list[int] = (lambda x, y=__private, d=__debug__, *args, b=b: 0b101)
    raise
[b(d=(len := a), b={}), ('%5s|%-5.2s' % (e , "it's" , cls,)) in (é and d), ((naïve) if (a is not 1e10) else ((self for x[0] in '\N{BULLET}'))), *a[((y for x[0] in '%s' if z for e, self in 2.5j if y))::], ((__private).__name__)[b'' >= '' != é], ('%s' / z).a, ((naïve).b) and (not 1_0.5e-3) and ((é if self else len)), *(len[:]).a, *((+(255 * 2147483648)))[((((1_000)[1])[-1], 0x7f))::((b)[:'a b':])], (F'' for __private in (z) if (c(9223372036854775808,a=3j,**('\n\t')[...])) if (naïve)), *e[{c}],]
