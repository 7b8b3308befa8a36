try:
    for len in e(0.0 not in cls >= '%s', e > 2 == x is not é):  # note
        del cls.a
        self.value(
    {},
        b=not ({naïve for x[0] in x for d in .5 if b if []}),
        a=b'a' b'b')
except ValueError:
    pass
    with (((len := __private)) as (e, cls), ('') as a.b,):  # note
        z.__secret += a[y.a(b'a' b'b', naïve, *__private['%5s|%-5.2s'])]