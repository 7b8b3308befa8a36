'a' + 'b'
assert é
__private = (); x.append >>= (('é€').__name__).__name__
try:
    try:
        self = [{"a" <= y > z , {cls: len for x in rb'\d' if 0o17 if "it's"} , c}, (((é for z, naïve in '\
')) if ((y).__name__) else (-x)), -(1 % 'text')]
    except* ValueError:
        from . import a as b
        len.a: ((7,3j,))
        a: a.b = ((e or [] or -1) if (not __private) else ([{} for (__private, *__private) in d]))
    except* (a, b):  # note
        é[...] ^= ((z := self)) is (f'''%sé%s{ 0.0}''') is (super(a, b).c(d)) > (d not in é)
        cls.b += [z[__private] for (z, *self) in (((((1,), 2) ^ 'a' 'b'))[0])]
        e: a.b = (-1).x
    else:
        y, e = ((y).a)(
    (lambda y, x=u'old', *, b=True, c=7, self: x),  # note
)
    finally:  # note
        a, self = f'}}text}}{ b = :.3f}' f'{x}'
    try:
        pass; assert a
    except ValueError:
        é.a: x | None = naïve[(7 & naïve):(('\N{BULLET}')[:{}])]
        pass
        (((e)[0x7f]) <= (super(a, b).c(d))) ^ ({naïve for x[0] in (~a) for e in (~len) if (len)})
    except:
        e[[]] = a = {e: (0).append, (
    e,
        __private,
        e,
        *(0b101),
        True,
        é,
        '\n\t',
        d,
        b,
        ...,
        255,
        b,
        self,
        z,
        y,
        0b101,
        '%s and %r'  # note
,): '\n\t' or .5 or 1_000}
        '%s' % (a.value('a b' % (x,) , (cls := a) , ('100%%')[*b, r'\d+']),('a b' % (*a['😀':] , __private,)).b,)
        raise ((z[__private:b'a' b'b']) if (b.value(d='\N{BULLET}', b=naïve)) else ((b'\x00\xff').__secret)) from naïve(b(
    b'a',
        **(0b101),  # note
), z, (lambda y, z=naïve, /, c=0j, e=a, *, b=é: '\x41\u0042'), a=-a, **('😀').value)
    finally:
        a[255 and '' and y and "a"] &= e.b(z for a.b in ((9223372036854775808).x)
  if (x())
  if ([b'a' b'b' , é , 0j]))
        cls = [z, y] = (((-256)) if (-(z / x)) else (((z or b'a') if ({e for y in naïve
  if é
  if 2147483648}) else (y and len and d and self))))
    if {cls('text' , len , y=naïve) for a in (256 > a)}:
        assert len
    elif (self).value:
        pass
    elif y[([cls for x[0] in 1_000]):]:
        pass; b: 'text'
finally: ...
for (é, *y) in {**(__private)[:], (1e10).append: (0x7f, 2.5j)}:
    if é.append(7):
        (d): int
    elif x:
        ((lambda c, *args, z, x, a=(é), e, **kwargs: (d).a)) and ((lambda e=(b), self=(1e308 or y), *, a, b=('%5s|%-5.2s' % ('%5s|%-5.2s', 340282366920938463463374607431768211455, __private,)), y: "it's" % (2 , 1,)))
        pass
        naïve[not y, *naïve] **= ('%s') or (y)
