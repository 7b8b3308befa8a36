"""A program."""
for (z, *self) in len(d for __private in (("it's" if r'\d+' else x))):
    ((
    len(y,b,e=7),
        ('\n\t' @ ((() | 2.5j))[True]),
        ('%5s|%-5.2s' / (2.5j, """doc""")),
        {__private for é in '' if b},
        rf'''{naïve!s:}{{''' 'more',
        (len).a,
        (cls if cls else naïve),
        *('😀'),
        ~x,
        ((rb'\d', r'\d+'))[-1],
        *(256),
        ('text' for (x, *a) in 1.5),
        (lambda self, x, e, a, *args: e),
        *len[__debug__],
        ~'a b',
        9223372036854775808 <= é in y > b'\x00\xff',
        {False},
        (lambda b, self, y, *args, z: '\x41\u0042'),
        ('\n\t' for (z, *a) in '''three
lines''' if 1 if 7),
        *(...)[.5],
        b.append(b'a' , __private , a=__private),
        rb'\d' <= rb'\d' is x,
        self @ 1_000,
        '%s' % (
    *naïve,
        d,
        0j
,),
        (2.5j * ('%5s|%-5.2s' - '100%%')),
        *cls[:],
        é,
        y(
    1.5,
        '100%%',
        b=2147483648,
),
        r'\d+',
        F'{{}}'
,)) is (f'{é!a}') != ([])
try:
    (cls := (x) or (.5) or ("a" % ('😀', 1.5,)) or ((+7))); __private = (1 <= '''three
lines''').a
    c = rf"é %s" 'more'
    del __private; z //= (0x7f ^ 1_0.5e-3)((naïve := __debug__) , f'{{')
finally:
    assert b
    "a" % (
    ('' not in y is not 0j) >= ('''three
lines''') is ((-False)) > ((self, 1e10, '\
',)),
        {},
        d  # note
,)
    assert y; import a.b.c
y |= -(a)
