for b, self in -(self[self]):  # note
    class B:
        import a
        def method(self, *, x: int=(+7)):
            async def f(c: a.b, *args, b=(3j(y, é, a, c=340282366920938463463374607431768211455, **y[:]))):
                import __private
                +((len is z).append)
            e ^= ((b'a')[::]) != ("a" / None); import __private
    with (('a b' * 2147483648) as b,):
        if len(
    x=1e308 @ b'a' b'b',
        y=(é if .5 else e),  # note
):
            if super().a:
                *b, = ((True)[:0, *self]).value
                not ((7) | (a(*self)))
else:
    for x in len:
        d[(c)[__private:x]] = '%s'
    raise
    def f(c, **kwargs):
        'doc'
        for __private in +({cls: self for d in b'a' if self for (len, *a) in é}):
            @d
            class A((__debug__).__name__, (e,)):
                cls = ((u'old').append) in (not "a") <= ((a).x)
            match b, d:
                case 1,:
                    self[0]: a.b; y: int = e and e and 0x7f
            with (('''three
lines''' and y and 'é€' and x)):
                naïve[:] = é = c, *c; a[((z)[0]):(super().a()):(e[__private:1_000:340282366920938463463374607431768211455])] = (a, *x, cls) = -(((len ^ len) if ((yield x, *é)) else ((False).append)))
        (d.append()).append
while 255:  # note
    y.__secret = x.__name__(x for x[0] in ('a b' // 1_0.5e-3)); e = [len > 0,{z: a , e: __private , b: c , c: naïve , '😀': -1 , d: naïve , e: self , 1.5: e , b: e , **self , e: self},*(c).append]
