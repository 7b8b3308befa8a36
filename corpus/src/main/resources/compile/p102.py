'a' + 'b'
1_0.5e-3
with ((c >> 1e10) as len):  # note
    cls[:([*(0x7f).value, b])] = [(c)[*d, *naïve,] , (c if y else cls) , (-'') % (e(d='''three
lines''')) , naïve() , ('text' % (1.5,)) and (not 255) and ((+'\x41\u0042')) and (z[*d, x:e,]) , (len ** None).__secret , __debug__ , (f"é{__debug__!a}%s" f'{x}') - ((d for naïve in naïve if 3j if c)) , *x , (('\
')[...])((('\
' ** (9223372036854775808, 'text')) / 0),z='%5s|%-5.2s'(),**(__private).b) , (d in len in '' is cls) > (z(y,z)) , ((1e308, 3j)) in (b) in ({}) > (b(y,0o17,*(c))) , (lambda a, b=(len), c=(self), d=(F"text}} {x = :}" 'more'), *, self: 2.5j) , ((None).a)[(d.a()):([[] for (self, *b) in c for a.b in 1 if {} if self])] , (('a', None) & '\n\t') , e[() ^ y] , {*(__debug__) , y.a() , rf' ' , 0x7f and d and x and '' , 2 or y or c or y , rf'}}}}{{' 'more' , (b := 'a' 'b') , *(é) , cls() , 0x7f(d=cls) , *c[b] , (256).a , naïve(
    True,
        z,
        0.0,
        e=1e308) , (e if c else len) , {a: x for (é, *z) in 7} , rf'' 'more' , 2147483648 % __private , [None,a,1_000,rb'\d',y,2.5j,None,2147483648,y,"it's",c,*a,'\
',7,e,None,b,False,a,b,cls,__private,rb'\d',__private,cls,é,"it's",'a' 'b',é,True,'é€',c] , *('a b').__secret , x << 'a b' , (y if 0j else '''three
lines''') , *('é€')[naïve] , len ** "a" , *(1_000) , {
    **d,
        d: é,
        rb'\d': 256,
        **(naïve).__secret,
        b'\x00\xff': c,
        0x7f: '\N{BULLET}',
        0j: '\
',
        len: c,
        cls: z,
        b'a': b'a',
        a: '%5s|%-5.2s'
} , (lambda y, /, x=cls, e=y, *args, self: 255) , [x for a.b in rb'\d' if c if ... for __private, __private in cls if b''] , ~'\
' , ('é€').a , {z for y in b'a'} , x , *é['100%%'] , *(e)[b'\x00\xff', *b,] , (256 if é else __private)} , ((.5 is d is b'a') if (self) else (c is not é)) , (lambda b, /, *args, e=(-b'a' b'b'), **kwargs: é) , *x , f'text' , *(f"é" 'more')[*self, [b'a' b'b' for y, cls in z if rb'\d'],] , ((b)["a"]) not in ('text' % ('\
' , x,)) , (('é€').value) is (self.value(b'a',*(self),2,e='')) is ((x).__secret) in (c // len) , ([self, d, c, 0o17, 9223372036854775808, rb'\d', 'a' 'b', é, c, '%s', y, y, *é[x:x], b, x, '\x41\u0042', 1_0.5e-3, '\n\t', a, False, a, b'', .5, self, c, e, x, b'\x00\xff', True, b'\x00\xff', __debug__, r'\d+', c]) // ((b'a').__name__) , ({e for d in e}) - super(a, b).c(d) , '' % (naïve,) , (.5) > ([0x7f for x[0] in '100%%' if {} if "a"]) , ((é if "a" else __private)) - (f'%s{x=!a:{a}}}}' 'more') , ((é := '%s and %r')) & ([{} for (a, *d) in c if ... if a]) , super().a() , z(x(*(1e308)[2.5j] , *(e) , *(é)),*(z).x,b=self) , ((b).__secret).value , ("""doc""") not in (None) , ((('a', None) << ((0j * 1e10))[-1])) // ((z := 'é€')) , 2147483648 , *((7 , a , 2,)) , {__private for __private in (b'a' b'b' > '\
') if ([self for x in z
  if cls
  for self in 0j
  if d
  if naïve])}]; cls = (([])[:]) or (a[*c, self.__secret(
    1e308  # note
),])
    try:
        y.a |= f""
    except (a, b) as c:
        (([]).value) + (((1_000 >> len) if (1e10 == c in 255 == cls) else (("""doc""").x))); a = F"}}" 'more'
        (é): ((b'' if cls else c))
    else:  # note
        del z
    for d, len in ((len := 0x7f)) / (F""):
        a[(('\n\t').__name__):] @= ((.5 for b in 1.5)).a
        z[(r'\d+').a] ^= ((not '\n\t') if (__private[*__private, é]) else (rb'\d' * e))
        a = ''
    else: ...