from __future__ import annotations
for (self, *y) in ((0.0 if y else e)).b:
    raise (a[__debug__]) > ((1)[y]) <= ((1.5).b) from (y := y is not x); raise self[:((self)[y:0b101])] from (('a b')[:y:, é:]) % ((lambda *, a=__private, c=340282366920938463463374607431768211455, y=(), z, self: 0b101))
while (z / c).__name__:
    raise
    continue
    a[::] *= (~self).b