raise c
for x[0] in [d[c] for d in (len)
  for a.b in (é or 1.5 or 1e10)]:
    async def f[__V: (int, str), T, P: (())](z=(b + y)):
        global naïve
        if (len(**(d).x))(
    False,  # note
):
            from . import a as b; d[::] = d[c]
        elif (len or c or '%5s|%-5.2s').value:  # note
            (__private): x | None = []; __private.x >>= y
            type cls[P = int, **U = ((b if b'a' b'b' else ...))] = ('é€').value
            *z, = {(2 << -1).b for x[0] in (F'''''')
  if (((0 & (+'\x41\u0042'))) in (z[b]))
  if (d(
    [](b async for a.b in 9223372036854775808
  if 1e308
  if naïve),
        {z for c, cls in z}  # note
))}; x = ((len).value).__name__
        elif z[e[d]]:  # note
            c; __private: x | None = f' ' 'more'
            pass
            y = b
        else:
            len = (((super(a, b).c(d)) not in (d(
    c,
        len,
        z='''three
lines''',
        d=2.5j
))) if (((yield))['100%%' % (r'\d+',), x,]) else (((e , 7 , 256 , e , '%s' , d , *len , '\
',)).a))
            cls = (((cls(a=b'\x00\xff')) if (b ** 0o17) else ({c for (x, *__private) in 'é€' if cls if True for self in x if __private if b}))) >= (+(self(__private, '\
')))
            pass
        while True:
            (b): x | None = super
            c.__secret = (naïve).value
            ((1e308 not in 0o17) is (é)) + (self[None and b and b'a' b'b']); continue
