"""A program."""
try:
    pass
    def g():
        assert e
        naïve.b = ((yield cls, *__private)) @ (+0j)
        class B[U, __V](y, a):
            'doc'
            type __private[*P, **T] = {'\N{BULLET}' or __private: (c).b}; len = F" é%s"
            x[:] += ((d if b else d)) is not (((.5 & ('a', None)) % 0o17))
            assert cls, (0x7f, d(
    b=rb'\d',), {-1 for b in b
  if 'é€'
  if "a"}, é, *y, '%s', *(y), x or self or b'\x00\xff', b | d, '%s', ((b'\x00\xff')[0])[0], '\
' and () and 'a' 'b' and '', rf'''{x=}}}}}{"a"}''' 'more', f'''}}{ '\n\t' = !r:>10}text ''', {y,z,len}, ('😀', __debug__, "a", -1, 'é€', b'', *d, 'a' 'b', len, rb'\d', 0x7f, __private, naïve, *('''three
lines'''), .5, u'old', len, None, 'é€', a, é, self, 1, a, c, .5, a, a, len, e, *é,), *e, not z, {1_0.5e-3: 0x7f for é, cls in rb'\d'
  if b
  if a
  for x[0] in c
  if b}, 255, d % y, (x)[:], e, ~'\x41\u0042', -c, (b)[naïve], ("it's" for self, z in x
  if b''), naïve and 0o17 and cls, 2147483648 / e, *(naïve)[b'a':], [é for a in r'\d+'], False * x, {d: 9223372036854775808}, rf'{{', *len[y], 'text', c(
    a,
        b=-1  # note
), '%5s|%-5.2s' % (é,), rf'%s}}' f'{x}',)
            ([255 , *__private , '%s and %r']) in (1e308) == (f' %s') is not (__private(
    False // naïve,
        a[c],
        x=(len).x
)); naïve.a: 'text' = '\n\t'
        def g(*args, z: a.b=(cls), a: ((yield a, *y)), b: int):
            """One."""
            (lambda y, *, self: ((rb'\d' for z, len in z) for (__private, *z) in ((
    self
,)) if (F'''é''' f'{x}') if ((0j)['a b', :])))
            return ((a for a.b in 2
  if b'a'
  if a)).x
            return '%s' % ((lambda e, b=x, *args, y={}, z: a),)
finally:
    match f'''''':
        case 1, *_ if é():
            for self in d[+b, *b]:
                c[::]