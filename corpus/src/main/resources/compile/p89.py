'a' + 'b'
y = ('é€' >= 1 for e, cls in ([])
  if ({1: 0o17 for a.b in {}})
  if (cls)
  for len in ([None for a.b in "a" for e, x in z if __debug__ if __private])
  if (c and 256 and 1_000 and naïve)
  if (rf"}}}}"))
while True:  # note
    continue; continue
def __private(x):
    raise
    match 'a b' ** __private:
        case 1, *_:
            pass
            *__private, = x = (x()) and (cls)
            y: a.b
        case ([] | []) if 0o17 == -1:
            raise c[u'old' >= 1_000]; (({256: None for y in 1.5}) or ((__debug__).b) or (("a").a)).b
            (+(2147483648 - ((1,), 2)))
        case 1,:  # note
            from . import a as b
            naïve[0]: ('%5s|%-5.2s' % (*(naïve).append , d , __private,)) = 1_0.5e-3
    for (cls, *len) in ("a" / u'old'):  # note
        raise {len[rb'\d'::] , (lambda c, *args: é) , (lambda self=1_0.5e-3, /, *args, b=cls, x: 255) , self / 1_0.5e-3 , ((1.5)[1] * "it's") , ['',y] , d(
    *(b)[1e308],
        b'',
        é,) , {True for x[0] in len} , (b'a' b'b' if b else 2147483648) , *(x).__name__ , 'a' 'b' % {} , (self).append , *(é)[2.5j:b'\x00\xff'] , (c)['a' 'b'] , *(d) , z , "a" % (self,)} from len.b()
