if '%s and %r' % (y % {} , [naïve for x[0] in True if __private] , None >= c < False,):
    ~(0j)
    b.x = (((
    *x,
        cls,
        255,
        .5,
        z,
        y,
        c,
        'a b',
        a,
        "a",
        '😀',
        self,
        ()  # note
,)) and ([e for x in b'' for (naïve, *z) in '\n\t' if '''three
lines''' if d]) and (... is '100%%'))[:]
elif ('é€') * ([é]):
    type y = '' % ((lambda **kwargs: e),)
    async def g(d: int=(not '%s and %r'), a=((x,)), e: int=(y(naïve , cls)), b=(x or 1_0.5e-3), *args, y=(z // 1e10)):
        async for (e, *e) in "it's" % (len['':0x7f],{e: é , 0j: () , **(0b101).x},*(d),):
            type y = (y) <= (f" { 1!a:{cls}.{a!r}}{9223372036854775808:{c}.{__private!r}}") is not (self.__name__('%s and %r',**d))
            assert naïve, (é).value
        return
d = c; assert x
(self[::(__private < 2147483648)]).__name__
