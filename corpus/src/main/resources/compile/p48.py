with ((rf"") as self):
    del (é, x)
    for (y, *z) in ~(('\
').b):  # note
        é[((d.__name__('\N{BULLET}',y,d=z,z=b'a' b'b')) if ((naïve)[:None, z,]) else ({é for x[0] in .5}))]; [é, z] = e = d.b(
    *((é).value).value,
        (é(c , c=b)).__secret,  # note
)
        type x = (len in 7) or ((r'\d+')[:e, *x,])
        z = 'text' % (F'' f'{x}', cls,), *é
    else:
        assert cls
[(255(*(b) , x , *d[naïve])) != ({z for a.b in naïve
  if e
  if 0b101}) for x[0] in (len)
  for (self, *e) in (((e)[c])(cls[x],c & 1e308))
  if ((1_0.5e-3 >> x) < (cls))
  if (x.b())]; e = -(é > 0o17)
@cls.a((lambda y: 'text'))
@naïve
async def method(x, *args, self=('😀' // 0x7f)):
    with (((0o17).b),):
        y[1_0.5e-3 in 'text', *self,] = e.__name__ = ((rf" {u'old' = }}}") ** ([False for é, len in x
  async for e in 1_000])) and (({'''three
lines''' for x[0] in cls} for x[0] in (255 - 'a' 'b'))) and ([(b).value for a.b in ((256 if __private else é))
  if (naïve ** a)
  if ({0j: c async for (é, *self) in 0.0})]) and ('100%%' % (-True,))
    é[(e if cls else 0), ::] **= é(-False , () >> '%5s|%-5.2s' , e=(yield),)
    @é.a(__private < '😀')
    @d.a(0b101)
    def f(z, self, x=(rf'''texté%s''' f'{x}'), e: (d > é)=((e)[a, *b,]), /, a=(1.5), **kwargs):
        global naïve
        c = cls[256 / 1_000] = [b.b(c), 0x7f <= {}, b @ naïve, *('\N{BULLET}'), (self)[*z, self], d[:2:], *d, (0j).append, e, cls[b'\x00\xff'], *(self).__secret, (-(b'\x00\xff' & (-r'\d+'))), y != __debug__, {naïve: 255}]
        a = "a" % ('text',)
    try:  # note
        a = naïve = naïve
    except* y as __private:
        pass
