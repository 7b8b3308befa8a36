((rf'''''' 'more') ** (b'')) or ((z(len for (x, *é) in cls if self)) / (~0))
naïve[(c((1_0.5e-3 if rb'\d' else a), z or 1 or '😀' or 256))::((len ^ x)[e])]
if c(*(()).x,y(),.5 or b'\x00\xff',e=(True if 1 else x),x='' % (False, True, d,)):
    pass; pass
    'a b' % (~(e and b''),)
elif ('100%%') @ (b'a' b'b' ** 1_000):
    assert self, z
    d[([]).__secret] += ('\n\t' / (255, 9223372036854775808))
else:
    a: list[int]
    del a[:(__private | z)]
    raise rb'\d'
raise (rf"{z}{{").a from (3j and b'' and x and "a") - (((('100%%', b'') | '%s and %r'), "a"))
