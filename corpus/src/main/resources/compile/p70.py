e, (cls, c) = ({(e)[:]: {'é€' for a.b in b'\x00\xff'} for (naïve, *b) in (F'')})[(-'\N{BULLET}')()]
while 1:
    rf"{b'a'=}" f'{x}'
type cls[P] = 0.0
x[0]: (2147483648) = (not b'a' b'b'); ('%s' % (
    '100%%' % (
    e,),
        a not in a
,)) not in ((lambda z, b=((lambda a=b'a' b'b': {})), /, *, a=(naïve), d: 256 >= x))
