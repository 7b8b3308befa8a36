if 1_0.5e-3:  # note
    with ((naïve and b'a'), ('text' and '%s and %r' and x and '%s and %r') as a.b):
        type a = self + .5
        ([-self for x[0] in (2147483648)]) >> (((lambda x, /, *, a=self, d, z=r'\d+': '%5s|%-5.2s')) and (7) and ((lambda x=b'a' b'b', /, c=True, *, self=d, z: é)) and ((b).value))
else:  # note
    while [(a).append for é in (1e308 or c or .5)]:  # note
        (("it's" for x[0] in cls)).__secret
        (cls): a.b
        é = [(__private).a for a in ('' % (e,))]
    else:  # note
        pass
    x.a: a.b = (b if self else d)
    if (((b'\x00\xff')[0o17]) if (naïve(self,x,c)) else ((len).append)):
        naïve[255 and b and 1_0.5e-3 and self, ({self for a, x in 0j if 3j if b'\x00\xff'}):,] = f'{ 1!s:}{c!r:.3f}{{{len!s:.3f}' 'more'; x.__secret = 0b101 ** -1
        x: 'text'; type b = ('''three
lines''').value
    elif ("a" * 'é€'):
        assert b, +((len).b); pass
        d.x = (naïve.append('é€' , 0.0)) <= (-'\x41\u0042')
        d
    else: raise {b'\x00\xff', 2147483648, 'a' 'b', self, d, 340282366920938463463374607431768211455, b'\x00\xff', '', *(é), 3j, 0, b'a' b'b', cls, __private, b'a', __private, __private, True, '%s and %r', x, naïve, x, b'', *(b'a' b'b').__name__, *e, r'\d+', b'a' b'b', d, __private, *(y), *y[:], b, é, a} from (__private).__secret
del __private
