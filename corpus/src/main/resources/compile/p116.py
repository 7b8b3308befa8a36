if super().a():  # note
    x[0]: a.b = {d}
    (a): ((len)[z]) = [a.append(a for a.b in False
  if naïve
  if []) for a.b in (True)
  if ((lambda z, /, e, **kwargs: '\
'))
  for x[0] in ((x)[0])]
    y.a /= (y) >> (self(
    é))
elif (a.__secret(..., é)) > (7 // .5):  # note
    é.b <<= (c | r'\d+') | ((len)[a])
    e.a %= b'a' b'b'
    naïve[0]: list[int]; type a = cls[len]
else:
    e = [F'''''' for y in (len(a, .5, y=x, x=self))]
    [é]
    z = {e: 0j for (x, *len) in y for a.b in y}; pass
__private[(F'''{ None!s:{cls}}é%sé'''):] -= -((1e308 if x else z)); assert c, (not 'é€') is not (y) > (é)
((not d)[(b if e else ())]) >= ((*(a), d(e,é), c, (self).x, y[c], (e).__name__, '\x41\u0042', __debug__ not in 'a' 'b' >= 7 > e, (é if 0b101 else self), *x, '%s and %r' and {} and len and 0x7f, (1_000).__secret, b and y and naïve, (b'a' b'b').b, (y := -1), (self).x, "it's" % (
    *(1.5)[0.0:]  # note
,), b'\x00\xff' > rb'\d', z, *(self).b, (b'').a, é(e=...), (a := u'old'), 1e10 or '%5s|%-5.2s' or 7, *z, (256)[naïve], not u'old', (z if 0x7f else x), d, "it's" | b'a' b'b', {naïve: __debug__, b'a' b'b': z, b'': r'\d+', d: """doc""", __private: x, b'a': "it's"},))
