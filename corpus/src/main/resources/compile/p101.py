self, (c, cls) = ((z or '%5s|%-5.2s' or 9223372036854775808 or b) or (~0x7f)) > ({2147483648: c or d,(... for (a, *__private) in {}): d(y , d , b=b , z=b)}) != (([*d]).__name__); import a.b.c
with ((("""doc""", .5)) as b, ((__private := 255)) as (é, len),): pass
match {}:
    case 1,:
        with ((not c),):
            x ^= (0b101) % (2147483648)
            (lambda x, b, a=(0x7f and '\
' and len and len), *args, y: (((
    *a,
        2,
        d  # note
,)) if (d[:d, :]) else ({c for a.b in b'a' b'b'
  for (self, *__private) in 0j})))
            match {é}:
                case 1, *_:
                    del y[:(len())]
                    d.a: list[int] = {rb'\d': e(1_000 , e=__debug__) for y in ({é: z for é in 0b101
  for cls in a
  if e})
  if ('a b' % (self,3j,False,))
  if (((~(not "a")), 0b101))}
                    (lambda y=(b'a' b'b'('', z, "a")), /: (yield))
                case () if F'}}}}':
                    len %= [a for (x, *len) in u'old'
  if naïve
  if '''three
lines''']; y.a = []
                    b[(7).value] //= b.__secret(naïve(__private for d, x in 0.0
  for a.b in 255
  if z
  if b) , **(x).x)
        def __private(self, e, z: (u'old' is x <= naïve), y=({z: 2 for self, y in True
  if self
  if rb'\d'}), **kwargs) -> a.b:
            """One.

      Two
        three
    """
            len.a: (b) = (lambda c=([cls for x[0] in d if z if 'text']): (9223372036854775808).__name__)
        del naïve[:((True)[1.5]):]
    case (a.b | {}) if (b'')[-1]:
        class A({} not in len >= {}, rf'''%s{{ ''' 'more', metaclass=naïve):
            try: pass
            finally:
                pass; é = naïve.__name__ = '%5s|%-5.2s' % ((e if "a" else naïve) , x , é + c,)
            naïve
    case _:  # note
        self = y()
        @b
        @self.a('\
')
        def method():
            len = {'' % ('a' 'b' - 7,cls,)}
            while True:
                self >>= {e * b: len(
    cls
) for (x, *len) in ({a: -1 for (cls, *c) in 1e10 if b'a' b'b'})
  for len in ('')}
                d %= F"}}" f'{x}'
                y[*__private, (b for (b, *naïve) in {})] <<= (y[255]) or (2147483648) or ('a b')
