del a.a; b[{}] >>= (naïve := (cls if é else "a"))
assert len, (~()).b
try:
    e = a = len.b(**(x).a)
except (a, b):
    (None)[(f"") <= ((340282366920938463463374607431768211455 if a else 0o17)) < (rf'''{e:{y}.{e!r}}{{''' 'more') <= (cls(self, d, e=2147483648, **(é)))]
except cls:
    d = -('%s' % (rb'\d',)), *z
finally:
    é[F'''%s{b = :>10}''' 'more', {**(255), 'text': 1_0.5e-3}] += ({.5: b'\x00\xff' for a.b in c if len}) - (é / e)
    cls = ({(cls).x: x , "it's" and '%s and %r' and c: super().a() , **(True).value}).__name__
