for x[0] in (lambda x, /, y, z: self.x(3j , "it's")):  # note
    (+('\x41\u0042' @ False)) < ((1 + 0 for c in (d == '\x41\u0042')))
else:
    raise
    y: 'text' = ([b'a' , 9223372036854775808 , d , "it's" , *e , a , 9223372036854775808 , '😀' , '%s and %r']) > ('' <= 1e308 == __private != ()) != ((d if '' else c)) is (2.5j)
    super().a
while True:
    if a[(-'a' 'b'):({x: __private,**d[1_000],'%5s|%-5.2s': 1_0.5e-3,y: e,x: __private,x: self,1e308: naïve,**(len).x})]:
        for x in ({**(x).value, {}: naïve,}) and ([x for x[0] in 255]) and (1e308):
            del y[{'100%%': 1 for self, y in len if r'\d+'}]; (((2147483648 if b'a' b'b' else cls)).append) >> ({b'a' for a in (7 / __private)})
            (('text' % ((b if '100%%' else d) , c / u'old',)) if (((__private for a.b in e)) * ((b for (y, *y) in __private))) else (F"")); y[('100%%' if y else c)] @= ((c := a)) or ('%5s|%-5.2s' in True) or ({{} for (b, *x) in 0 if "a"}) or (cls << d)
    else:  # note
        with ((c in 1e308) as (z, __private), ([z for é in c
  if __private]) as (a, c)):
            self.b = "it's" % (b([*(z)[7:], *(é), *(c).append, len, 2, '%5s|%-5.2s', 0.0, rb'\d', '%s and %r', a, cls, __private, 0.0, __private, *(b'a').append, len, b, 1e10, 1e308, *é],[.5 for cls in 1_000]),)
c[[__private for (x, *z) in z for naïve, self in '\
' if 9223372036854775808]] |= ((naïve(z,b=x)) if ((a)[b'a']) else (f'''éé''' f'{x}'))