"""A

  program.
"""
type cls[**U] = {z is not 7 < x is not """doc""": {z: [] for é in 1.5}, (3j).__name__: cls, [2147483648 for (len, *y) in '''three
lines'''
  if b
  if r'\d+']: '%s and %r', [
    y]: True, 1_000 or b: '%s and %r' & 1e308, rf'{e:{x}.{len!r}}text' 'more': ('😀').append, **a, é(*(x).x , 0x7f , y=b'' , a=2.5j): y(d=rb'\d' , x=y,), **a, b'' or b: __debug__, (())['%s']: self, rf"{{" f'{x}': '\x41\u0042' and d and 2147483648 and 340282366920938463463374607431768211455, '%5s|%-5.2s' % (*d[x, :,],y,): .5 and e and x, 3j >= []: e, ~x: rf'{{}}' f'{x}'}