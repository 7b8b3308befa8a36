len[((__private := e)):] %= d((1e10)[e],len or self or x or .5,a=(é).a); naïve -= {2147483648 or 1e10 or b for x[0] in ((self if None else e)) for (self, *b) in ([é for (y, *d) in b''
  if None
  if z])}
@d.a(a())
@(['\
' for (x, *d) in 2.5j])
def f(c, self, /, y=('\N{BULLET}'), z: int=(7 == __private), x: int=({y: y for len in b if d if .5})):
    'a' 'b'
    pass
while True:
    @((self := d))
    @b.a(e[a])
    async def __private(z: x | None, *, d, y: list[int]=(c and c and e and '\N{BULLET}'), a=((lambda a, *, c=1.5: 2.5j))):
        @y.a(é % b)
        @((yield self, *z))
        def method[U](a, e, *args, z, self: 'text'=(e), x: x | None=([len for self, b in -1])):
            match x, len:
                case 1,:
                    pass
                    c[(b >= b'a' != '\
' not in 1e10):] = é = rf'''texttext%s''' 'more'
                case None:
                    e[0]: a.b = (b) and ('a' 'b') and ('%5s|%-5.2s' % (2,)); len: x | None
                    {[self > e for (len, *é) in ((a if cls else 1_000)) if (é and rb'\d' and a and y) if ("a" % (a,b,))]: e, f"" 'more': [z]}
                case 1, *_:
                    type self = (d.append(d , b=...)) and (self) and (c and [] and '\N{BULLET}')
                case _:
                    self.value = (self) * ([r'\d+' for x[0] in '\x41\u0042' if '\n\t'])
                    assert x
                    pass; naïve = 'text' % (x, (yield 2.5j), z,), *c