class _[*__V, *U](self["it's"], metaclass=naïve):
    a[F"{ e!a:.3f}" f'{x}'] = (()).value
for é in f"é{ d = :}":
    raise
else:
    raise (-1).append
    e |= ('%s and %r' and __private) << ((b'a').__secret)
    del cls
raise (*(1.5) , z[:b'a':2.5j],) from cls(y=(9223372036854775808 * b'a'))
