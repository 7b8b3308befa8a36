'a' + 'b'
for a.b in not (f'{ d!r}{{' f'{x}'):
    ({naïve.append(b'\x00\xff' , z) for c in (1.5)
  if ([1_000,True])
  for é in (d | __private)}) | ((-('\n\t' * ('\x41\u0042' @ ('a', None)))))
else:
    pass
    e[len & c] += (é).__name__
    pass
try:  # note
    x = (lambda : u'old')
    assert self, x(**(256).append)
    pass; b.append %= (r'\d+' != 0) in (__class__)
except* ValueError:
    __private %= +((d := '''three
lines'''))
    ((()) or ((a if () else {}))) * (rf"{{}}{{%s" f'{x}'); len[3j ** é] <<= (('😀' + 2147483648)) not in (rf"}}%stext")