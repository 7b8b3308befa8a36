del len[r'\d+' is -1 is not 0x7f is not 340282366920938463463374607431768211455]
with ({{}: ...,2.5j: b'',**y[b''],z: cls,rb'\d': -1,x: 0j}) as a.b:  # note
    for (z, *z) in ([0.0,'%s',0x7f,e,self]).append:  # note
        ((z if '%s' else __debug__))(**é)
        (naïve[x]).a
    else:
        def g(*args, x=(y(c , 9223372036854775808 , **a))) -> (x(e)):
            """One.

      Two
        three
    """
            for a.b in ([rb'\d' for é in len]) and ((1 if a else b)) and (1_0.5e-3 != y):  # note
                e(F"" 'more',__private[(False for x[0] in 0x7f)],c[(('a', None))[True]],b=é(__private for z, x in (() - '\N{BULLET}')),x=y(é.__name__(0x7f , rb'\d'), (naïve).a, (a)[::naïve], c=(yield), z=cls >> z))
                y <<= (__private) @ ('%5s|%-5.2s' % (True,))
                x.a: x | None
            if f'''''':
                (False ^ '😀')
                (((1_0.5e-3).__secret)(*(e)[:])) >> ((c(b'', b'', x))[:]); (2147483648) @ ([(__private)[1_0.5e-3] for x[0] in (not cls)])
                len.value = ((f"" 'more') | ((-u'old')) for x[0] in ({'\x41\u0042' for a.b in (F'''''')
  if ((y)[:y])
  for x[0] in ("it's")}))
            len.append = __private
            c = é.value(*(rb'\d').a , (+z for (z, *naïve) in ({}) if (None ** b'a' b'b') if ('text' * ...))); import a.b as c, d
        for self, __private in (d.__name__(e=e)) != (d[d:1.5, 2147483648]):  # note
            naïve = rf'''''' f'{x}'
        else:
            for e in z:  # note
                raise ('%s and %r', '\
') from c(
    e,
        b=(len).append,
        e=((1_0.5e-3 % ('\N{BULLET}' % 1_000)) @ 'a b'),  # note
)
                (self not in [] != 'a b' >= '\x41\u0042')((e & '\n\t' for é, cls in (z)) , d=(... // a) - ((d).b) , **(c[*a, *a]),)
                z[a > len != é >= len] %= (u'old' or rb'\d' or é or d)[d]
            @naïve
            def method(e: ((b if cls else True)), b=(self.__secret(b for naïve, é in '%s and %r'
  if 1_000
  for x[0] in d
  if '%s'
  if b'a' b'b')), self=(b @ False), *, x):
                c = (lambda z: (((e).__name__) if ({}(1, naïve)) else ((self if e else 1_000))))
                d = (not ({naïve for b in ...})) @ ({}); (naïve): int = "a" % ((c if x else c), 'text' % (
    len,
        7,
        d,), 'a b' % (*(d).append,),)
        ((f'}}text{-1() = !r:>10}}}' 'more') if (((lambda *, self=b, a=c, z: '\x41\u0042'))([cls], ('%s').__secret, y and ... and 'text' and rb'\d',)) else (__class__))
def g(b, c, a: list[int]=(é('' , b'a' , c=self , a=y)), /, y=(([]).__secret), *args, self=((1.5)[a])):
    del e
    del b[(f"" 'more')::]
F'{b | 2.5j!s:.3f}text'
