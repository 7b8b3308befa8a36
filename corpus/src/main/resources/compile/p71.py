async def __private[U, **P](c: x | None, /) -> x | None:
    """One."""
    global é
    [d, e] = x[(a for é in a if d if 1_000)] = [True , F'''text{2.5j!r:>10}''' , {b'a' for x[0] in __private} , ... , False(1_0.5e-3) , d(*e[3j:self],z=False,a=e) , (0b101 if e else len) , '%s and %r' % (3j,x,*(2),) , b , e & naïve , +a , 2 or 'text' or __debug__ or ... , {len: self for naïve, c in 0.0} , None >> 1_0.5e-3 , (*([]).b,) , (lambda b, a, /, *, d: 1) , u'old' / [] , *(b) , (z).append , *(len).b , (() async for b in c
  if a
  if 0
  for (é, *cls) in x) , (c)[2.5j:] , *(cls).x , é.a(
    rb'\d',
        x=...,
) , d is not y , {cls async for (naïve, *cls) in y if '%5s|%-5.2s' async for self in False} , +self , *c , (lambda *args, d, a=u'old': cls) , ['text' async for x[0] in '%s'
  if b'a' b'b'] , (x := a) , (u'old' for (é, *len) in '\
')]
    if x():  # note
        try: pass
        except ValueError:
            y = ({y for a.b in a}) | (self // b); assert naïve, (F'{{' f'{x}') - (1e10 << .5)
        except (a, b):
            x = None
            self, (cls, __private) = ('text' , rf'''{b=!a:{é}}{ False}é{ 1_000:>10}''' 'more',)
        with (('\
' , x,)):  # note
            e[255 - 255] = 1.5; len = (F'''''').__name__
    async with ('%s' == __private <= cls) as é:
        class _(metaclass=e):
            global len
            assert c, é(
    f'''é{ a:.3f}''' 'more',
        *(b).__name__,
        b=1e10 and "a" and 9223372036854775808 and é,  # note
)
            pass
            pass
        z = (self == a == len async for a.b in ((cls if False else False)))
        d = cls