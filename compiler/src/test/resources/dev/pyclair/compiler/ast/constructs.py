"""A module with every construct of the grammar, for the shape of its tree."""

from __future__ import annotations
from . import (a as b, c,)
from ...x.y import *
import a.b as c, d.e

@a.b(c)
@(lambda f: f)
def f(x: int, /, y=1, *args: 'z', k, j=2, **kw) -> str:
    """doc"""
    global q, r
    if a < b <= c: pass
    elif x: y = (1, 2)
    else:
        return
    nonlocal s
    del (a, b), [c], d.e, g[0]

async def g[T: int = str, *Ts = *tuple[int], **P = [int]](self, *args: *Ts):
    async with a as (b, c), d: await x
    async for i, in y: pass
    else: z
    return [x async for x in y if z if not w]

class C[T](A, metaclass=B, *c, **d): x: int = 5; (x): int; x.y: "a"
class D: ...

f"a{x!r:>{w}}b{{}}{y=}" 'more' f'{z:}' rf'\d{x:\n}' F'''
{
  x  # comment
  = !s:{a}{b}}'''
b'a\x00\n' rb'\n'; 'a' "\N{EM DASH}" if 0 else '\u00e9\U0001F600é'; u'x'
'\N{EM DASH}' '''
'''
x = yield
x = y = yield a, *b
def gen(): yield from (a, b)
f(a for a in b); f(*a, b=1, *c, **d); f(a := 1, *b)(c)[d].e
a[1:2, ::3, *b]; a[b:=1]; a[()]; a[:]; a[1:2:3]; a[b, c]
with (a as b, c,): pass
with (a): pass
with (a, b) as c, d as [e, *f]: pass
with (yield): pass
match x, *y:
    case 1 | -2.5 | 1+2j | -1-2j | None | True | "a" "b" | b'x': pass
    case [a, *_, b] | (a, *b) | () | [] if a: pass
    case {"k": v, -1: _, A.b: (w), **rest}: pass
    case {}: pass
    case A.B(x, y=2, z=A()) as z: pass
    case a, : pass
    case *a, b: pass
    case _: pass
match = case = type = _ = 1
match[a](b).c
try:
    pass
except* (A, B) as e:
    pass
finally: pass
try: pass
except A: pass
except B as c: pass
except: pass
else: pass
lambda *, a=1, **k: 0
lambda a, b=1, /, c=2, *d: (yield)
-1 ** -2 + (a @ b) * c // d % e / f << 1 >> 2 & 3 | 4 ^ 5
not a and b or c is d is not e in f not in g != h == i >= j > k
~+-a
await_ = a if b else c if d else lambda: e
print(*a, sep=''); ...
{**a, 'b': 1, c: d}; {1, 2, *c}; {a: b for a, b in c}; {a for a in b}; {}
[*a, b]; [a for a, in b for c in d if e]; (a, *b); (a,); ()
x += 1; x @= 2; x -= yield; x[0] **= 2; a.b //= c; x >>= 1; x <<= 1; x &= 1; x |= 1; x ^= 1; x %= 2; x *= y, z; x /= 1
raise; raise A; raise A from b
assert a, b; assert (c)
a, *b = c = [d, (e, f)] = g
*a, = b
(a), b.c, d[e] = f
while a: break
else: continue
for a, *b in c, *d:
    pass
else:
    pass
for x[0] in y: pass
type X[T] = int
type Y = list[Y]
if (a := b) > 1: pass
0xFF; 0o17; 0b1; 1_000; 1e3; 1.; .5; 1j; 1_0.0_1e+1_0J; 99999999999999999999; 0_0; 0xdead_beef
ªº = µ = ﬁ = 1
if a:
    if b:
	# a comment in the way
        c
    d \
        .e
x = (
    1 +
    2  # comment
)
