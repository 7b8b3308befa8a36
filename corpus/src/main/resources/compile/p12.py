((0o17 and 2,b'',c(*(1e10).x),))((cls - '%5s|%-5.2s')(a[len],*self[b'a' b'b':, *é,],[cls for (__private, *len) in '%s and %r'
  if 0]))
with (d) as a.b, ('' ^ b) as a.b:
    (x(**(naïve).b)) or ({{'\n\t': '\N{BULLET}', z: self, y: 'é€', 0b101: naïve, 255: __private, 9223372036854775808: cls, é: y, **("it's")[naïve], **naïve[:len]} for x in ((z)[9223372036854775808])}) or ([r'\d+' << cls for b in (a)]) or (f'''''' f'{x}'); __private.a: list[int] = naïve((rb'\d').append,"""doc""" * c,e=(lambda *args, self, z: 255),d=(9223372036854775808 if x else 2))
    match z, c:
        case {'k': {-2: 's'}, b'x': b, None: ([] | a.b)}:  # note
            assert z, ((é for a, cls in z if x for a.b in None if 1e308) for d in (b'a' * '\n\t'))
            (((z)[*c, b,]) if (c.x((False).append , d=c <= b'' is not 340282366920938463463374607431768211455 is not naïve , e=__class__,)) else ('a b'))
            if [y]:
                x >>= (d not in x,b,x - x,y != rb'\d',*('%5s|%-5.2s').append,*(naïve).a,{None: '\
' for self, len in 'é€' for __private, y in None if b'\x00\xff' if a},(d).__name__,'\n\t' and d and '100%%',c >> z,d(
    *self,
        *a[y],
        d=-1,  # note
),{b'a' b'b': 340282366920938463463374607431768211455 for a.b in é
  if self
  if naïve},b <= d,c[0b101],2.5j,len('\N{BULLET}' , *(é)[b'a'] , c , e=255 , **(naïve)[True]),256(naïve , e=e),a[False],(True)[self],)
                __private.value(*(__private),z=y)
        case a(-3.5-0j, -1, append=True, __name__=(1+2j as a)):
            (1, ((1,), 2)); e = ((2147483648).__name__).__name__
z.__name__ = self
