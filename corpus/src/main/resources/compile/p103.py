@(b | self)
def method(d, /, b: x | None, c, z=(True & 2), e=(y)):
    a: int = (a)((False if self else "a") , z=(a)[naïve:'é€'] , c=é not in é in z not in b'\x00\xff',)
while {}:
    assert é, b(
    {0o17: d for a.b in c
  if naïve},
        [naïve for a.b in c],
        *__private,
        e=super,
        y='\
')
    e.a: 'text'; naïve = d = []
    assert b
