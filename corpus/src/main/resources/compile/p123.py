"""A program."""
@self.a(f'''é''')
def g[**__V, **T, **U]():
    (len.x(False,z="a",d=z)) and ((('text').__secret) ^ (9223372036854775808 + __debug__)) and ((F'%s }}' 'more')(e , d=255 ^ False , a=len(self,*(1_0.5e-3).__name__))) and ((yield cls, *é))
    z *= z('%5s|%-5.2s' | __debug__,(lambda **kwargs: c),d=F'''{b!s:>10}''' 'more',c=+None)
    (self): int = d('\n\t' and 2 , [b])
    pass
assert __private
if (rf''' {d=}''' f'{x}') or ('%s and %r' - self) or (b'' and len):  # note
    c ^= {**(c)}
    cls //= (lambda self, *, y, x=(('😀' if len else z)): c)
    *b, = (__private := e.b(*(cls).append , cls))