"""A program."""
del b[(lambda b, self, y, d, *args, x: b'a' b'b')]; {(self.b(y for (d, *d) in cls if '\N{BULLET}' if x)).__name__: e,a[0.0 >= é]: (((0b101)[0], True), u'old'),(b if c else y): ('''three
lines''') and (b'\x00\xff' is '\x41\u0042'),0j: {
    __private,
        0,},self[*a, ({é: e for x[0] in a}):((1_000).__name__),]: rb'\d',**x["a" and '100%%' and __private and d, e,],(é @ len) > ('a b' % ({},)): ((d := __private)) >> (e <= 'a b'),-(b'a'): (y[c] for len, z in ((lambda self, *args, e="""doc""", a, c=rb'\d', z=e: naïve))
  if (self)),[self @ b'\x00\xff' for (x, *é) in (y(*(7), d, '\n\t')) if (('a' 'b')[None:b, 0o17,])]: {e.__secret(255,d): d(*__private , 2 , b) for c in (x > ())
  if ((x).b)
  if (naïve.value(self,x))},'%s and %r' % (*a,): (f'{__private!a:>10}é}}{1e10 = !s:>10}' 'more').a,False: (lambda b=(2147483648 // b), x=((cls)[d:a]), y=(f'text'), z=('%s and %r' % (
    x,
        9223372036854775808  # note
,)): y or u'old'),**((1_0.5e-3 @ (~(3j + '\
')))).append,(False ** 'a b')(f'''{{'''): (rf"{{")[:("""doc""" != a)],[(b'a').__secret,{self: None for cls in 1 if cls for e in '\n\t' if 'text'},cls('%s',self),self,... != c]: 0o17,a[b]: super().a,**(~c).b,"a" and é and é and None: (rf'''''' 'more')[{naïve: None}],d: ('%5s|%-5.2s' % (*c[é], b'a' b'b', 0x7f,)).__secret,-(len(
    b,
        2.5j,
        '100%%',  # note
)): b'a' b'b',**(é(() , c))[naïve.b(
    b,
        b'a',
        rb'\d'  # note
)]}
{(rf"" 'more')(
    é.value(self, self, *('text'), x=é),
        z=d()
) for (naïve, *z) in (super) for e in (((~((() + .5))[-1])).__secret)}