from __future__ import annotations
match '\x41\u0042' is naïve:
    case 1, *_ if e.__secret(-1 , y , 3j):
        del (d, self)
        pass; z = rf'{naïve=!a:>10}' 'more'
        y = y.x = (d()) >> (x.__name__(y=1))
    case 1, if 1_000 // e:
        x.a /= {u'old' < 1_000 is not 255 <= 1_0.5e-3: (y if 1e308 else []) for a.b in (c[7:c]) if (a[z]) for c in ((c).append)}
        e, (a, b) = [__private < ... for x, e in (é or False or 1_000)]
    case 1, *_:
        raise
        raise (lambda *args, **kwargs: (1.5 if d else b)); z = (((__private).x).value).append
        c %= {}; z[::('%5s|%-5.2s' % 0)] ^= -(b'a' b'b' and True and 'text')
e.value = é.b = [cls[('\N{BULLET}'):(.5 or r'\d+' or naïve):]]
if b:
    import a.b.c
    def g(*args, e):
        raise
        type c = (3j // {}) <= ('\x41\u0042'); return
