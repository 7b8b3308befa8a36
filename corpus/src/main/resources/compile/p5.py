for c in ((c for a.b in c for a in d)) @ ((lambda c: 2.5j)):
    while 1:
        ((z := -'\n\t')) is not (é[({len: '\n\t' , 0: é}):, (y & .5):,]); cls >>= c.__name__((d).__secret)
        try:
            c[z[self:, *x,]] <<= __private
            try: ...
            finally:
                pass
                pass
        finally:
            @c.a(c(**(b)[__private:False]))
            class __C[*U = ((1 for x[0] in z
  if 'a b'
  if __private
  for e in len)), *__V = int](cls and 2 and b'' and 1_000, 1e308(*y, **(()))):
                x[*z, ('a' 'b' + a):(None is x),] = u'old'
                not (~(256 < '%s' is z)); raise
                from ..a.b import (c, d as e,); é.x = b = x(7,(0.0)[:, b],super().a,e='\N{BULLET}')
                naïve: a.b
            raise
            if ((.5) if ((x).value) else (True)):
                x[:] = ((d).__secret) and ((2147483648) in ("it's") > (b'')) and (naïve()) and ('100%%' not in len is not cls)
                del a[(b'\x00\xff' if naïve else '''three
lines''')]
            else:
                raise f"}}{([] if y else 0)!s:{e}}é{ __private!r}" 'more' from (not (+r'\d+'))
                (z): 'text'
                (len): int
        type z = ((e).value) ^ (__private())
    while not (c()):
        with ((x[None::]) as (e, b)):
            @([])
            class _:
                é = '' % (*(rb'\d')[e:],super().a,)
                cls[(__private)[c]] += 340282366920938463463374607431768211455
        d **= (('\
' >> (1, 2)), ((1,), 2))
        def __private[*T, __V: (int, str), **U]():
            'a' + 'b'
            x['' % (z,e,)] |= (*cls[u'old'],f"   text",{},-1 >> 0j,c(*(340282366920938463463374607431768211455)[é] , z , y='\n\t'),'' % ('''three
lines''',),b(c=z,a=naïve),*b,x ^ z,False >> "a",cls[None],a(x , z=d , e=False),)
            try: ...
            except:
                raise ~(__private) from 1_0.5e-3
                self: ((z).__secret) = not (y is not self); d &= (lambda b, c=(340282366920938463463374607431768211455), *, x=({r'\d+': é for y in é
  for a.b in True
  if 9223372036854775808
  if b}): (... if __private else x))
                c.a: x | None; pass
            else:
                y: 'text' = y.x(
    b'' ^ x,
        2147483648,
        e=self * b'a' b'b'); import __private
                __private[z] = rf'''{0j:.3f}''' 'more'
                assert é
            finally:
                len = (
    *d,
        {
    f"éé{True=!s}": f'{3j:>10}' f'{x}',
        **('100%%')[*e, b'':],
        False(__private, self): '\n\t',
        (d)['100%%', ::,]: '%5s|%-5.2s',
        **(cls).a,
        cls <= naïve: d(é for a.b in '\
'),
        len[*__private, :]: {
    1_0.5e-3: [],
        2.5j: 'a' 'b',
        **é,
        cls: d,
        z: e,
        a: 1e308,
        naïve: b'',
        (): self,
        __debug__: True,
        len: 1_000,
        __private: self,
        **(z).__secret,
        **self,
        True: 3j,
        self: __private,
        **({}).a,
        rb'\d': 0b101,
        a: e,  # note
},
        {d for len in b
  if 1.5
  if b}: z,
        **(a).x,
        0o17 and 0x7f and naïve: ('a b',),
        +'a' 'b': 3j,
        a[2]: {-1: e for a.b in a},
},)
                pass; del (c, __private)
            while (b := f'' 'more'):  # note
                (yield ((3j).__secret).__secret); pass
            else:
                x[{True: 256 for self in y if '''three
lines''' if b'\x00\xff'}] ^= "a" % (['\N{BULLET}' for é in é], f" { b''!a:{a}.{d!r}}é{ 1_000=!a:{self}.{x!r}}",)
