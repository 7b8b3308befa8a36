"""A program."""
@z
def f[U, **__V](self, x):
    assert x; assert d, (c is '100%%') in (z and 256 and True)
    def method[**T](self, /, d: (naïve('' , "it's" , y='''three
lines''' , b=cls,)), a, **kwargs):
        é: list[int] = F'{{{ 1!r:{x}}'
    (((cls).b) is not (b'\x00\xff' ^ 1)) < (((1e308,)) ** ({b'a' b'b': []}))
    for a.b in x.append():  # note
        @y
        @len
        class B:
            def method(z, x, c, *args: *z):
                __private.a: x | None = ((-b) if (F'''{{{{{z = :>10}{0b101!r:>10}''' 'more') else (((b'\x00\xff')[0], 9223372036854775808)))
                d >>= (~(1e10 ^ ('100%%' >> 7)))
            raise ((y).a for é, é in (-z))
            @y
            async def f():
                e.__secret = y[(+c):({1e10: __private for b, a in 0x7f})] = [self not in () for self in (-b'\x00\xff')
  if (z)
  if ({y for len in '100%%'
  if []})]
                raise (rf'%s' , z.value(True, d=self, e=c,) , e is not 'é€' > d,)
with ((z()) as self,):  # note
    naïve