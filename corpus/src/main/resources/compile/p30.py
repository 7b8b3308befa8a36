if -((1.5 - 0o17)):
    match e, c:
        case 1, *_ if (1e10)[__debug__, *len,]:  # note
            len.a: a.b
            (not ({a for y in é if '😀'})) > ('%5s|%-5.2s' % (y, (b for x[0] in 2147483648 if x), F"text",)) not in ((cls[é])(['''three
lines''' for a.b in 2 for (a, *cls) in 2147483648 if self if u'old'], *(e).a, a=1e10(*(0o17).append))); pass
        case 1,:
            z += (b).a; (lambda y, b, /, z=(1 in '\x41\u0042'), *, d=((340282366920938463463374607431768211455).__secret), c=({y: r'\d+' for y, d in b}), **kwargs: (c).a)
            y = (len := ((z,)).a)
            pass
    while True:
        y[(1)[:'\
':, :]] = len.b = naïve[(f"" 'more'):]
        assert y
else:
    (((~é) if (-256) else (é.append(True,y,0j)))) ^ ([*(b'a' b'b')['%5s|%-5.2s', __private]])
    assert b
    while True:
        {([340282366920938463463374607431768211455 for x[0] in b'\x00\xff'
  for x[0] in '\n\t'
  if b''
  if 1]).__name__ for naïve in (c) if (0b101)}
        [__private, y] = -(y(
    cls,
        e,
        cls,
        y='é€',
        c=False  # note
)); len[rf" " f'{x}'] = not ((self(*e['é€'] , *(len).a , z=é , y='%s')) and (d) and ((__debug__ for d in 'a' 'b' if z)) and (é[:]))
    else:
        y.__name__ = __private = (.5) < ((c := -1)) not in (F'''{0.0!a:.3f}%s''') >= (1_000), *c
