'a' + 'b'
({y: é for a.b in (('text' for len in é
  if rb'\d'
  for a.b in b))
  for x[0] in ((lambda d, *args, a: ()))
  if (b << [])}) and ((d).append)
e.b = {[b'a' b'b' * 0j , *(cls)[d] , __private(x for x[0] in 1e10) , *z["it's"] , (z if é else x) , b'' , (é)[a] , (b)[1.5] , (...,"a",) , {e for self in __private if c} , b'' or y , __debug__ , __private(**(0b101)[__private]) , b'a' b'b' , *c , {9223372036854775808 for a.b in y
  if self
  if __private} , __private() , *(__private).append , "a" % (c , 255,) , e[len:] , f"{ __private!s:{d}.{naïve!r}}" 'more' , *naïve , *__private[b] , (é , '%s and %r',) , {z, b'\x00\xff'} , b'' , r'\d+' or None or 'text' , *(0j).a , e , {256 for (b, *y) in y} , (self).a , (lambda c, b, *args, a=x, self: é) , (
    2,
        len,
        a,
        __private,
        d,
        2,
        True,
        z,
        u'old',
        'a b',
        (),
        None,
        x,
        e,
        "it's",
        y,
        *x['%5s|%-5.2s'],
        '\N{BULLET}',
        'a b',
        self,
        b'a',
        *('\n\t')  # note
,) , b.b() , *('%5s|%-5.2s').b , x is not 'a' 'b' , f'''}}''' f'{x}']: e.__name__(y[:, *c,]) for x in (self.x(y.value(
    b,
        *é['é€']),'%s'(self , '\x41\u0042' , 2147483648 , d="a" , x=self)))}
