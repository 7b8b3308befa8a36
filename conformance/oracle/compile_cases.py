#!/usr/bin/env python3
"""Write what CPython 3.13 says of small sources: that they compile, what it warns of, why it refuses.

    python3.13 compile_cases.py > compiler/src/test/resources/dev/pyclair/compiler/cases.tsv

A line a case: mode, level of optimization, flags, the source, the warnings ("LINE CATEGORY: TEXT", "; " between
them), and the error ("CLASS LINE OFFSET END ENDOFFSET TEXT") or, where there is none, the digest of the code
objects, each with all that it has. Backslashes, tabs and line ends are escaped.
"""

import hashlib
import re
import warnings

AWAIT = 0x2000
FUTURE_ANNOTATIONS = 0x1000000

CASES = r"""
return
return 1
class A: return
class A:\n def f(self): pass\n return 1
yield
yield 1
class A: yield 1
yield from x
class A: yield from x
await x
class A: await x
def f(): await x
lambda: await x
def f(): [await x for x in y]
def f(): (await x for x in y)
[await x for x in y]
async def f(): [await x for x in y]
async def f(): [await x for x in y if await z]
async def f(): yield from x
async def f():\n yield 1\n return 1
async def f():\n yield 1\n return
async def f():\n return 1
def f():\n yield\n return 1
async def f():\n for x in y: yield x\n return x
async for x in y: pass
async with x: pass
def f():\n async for x in y: pass
def f():\n async with x: pass
class A:\n async with x: pass
[x async for x in y]
def f(): [x async for x in y]
def f(): {x async for x in y}
def f(): {x: 1 async for x in y}
def f(): (x async for x in y)
(x async for x in y)
async def f(): return [x async for x in y]
async def f(): return [[z async for z in x] for x in y]
async def f(): return [[z for z in x] async for x in y]
async def f(): return ([z async for z in x] for x in y)
def f(): return [[z async for z in x] for x in y]
lambda: [x async for x in y]
async def f(): lambda: [x async for x in y]
async def f():\n class A: [x async for x in y]
break
continue
def f(): break
def f(): continue
class A: break
for x in y:\n def f(): break
for x in y:\n class A: continue
while 1: pass\nelse: break
for x in y: pass\nelse: continue
if x: break
with x: break
try: break\nfinally: pass
try: pass\nfinally: continue
for x in y:\n try: pass\n finally: continue
for x in y:\n try: break\n finally: pass
while x:\n try: continue\n except A as e: break\n else: continue\n finally: break
def f():\n for x in y:\n  with z:\n   return x
def f():\n for x in y:\n  with z as w, q:\n   return 1
def f():\n try: return x\n finally: return y
def f():\n try: return x\n except A: return\n except B as e: return e\n finally:\n  for z in w: break
async def f():\n async with x: return y
async def f():\n async for x in y:\n  async with z: continue
async def f():\n async for x in y:\n  async with z: break
async def f():\n async for x in y: pass\n else: z
async def f():\n async for x, in y:\n  try: return x\n  finally: await z
try: pass\nexcept: pass\nexcept A: pass
try: pass\nexcept A: pass\nexcept: pass\nexcept B: pass
def f():\n try: pass\n except* A: return
for x in y:\n try: pass\n except* A: break
for x in y:\n try: pass\n except* A: continue
def f():\n try: pass\n except* A as e:\n  with x: return 1
for x in y:\n try: pass\n except* A as e:\n  for z in w: break
try: pass\nexcept* A as e: pass\nexcept* B: x\nelse: y\nfinally: z
try: pass\nexcept* (A, B): pass
__debug__ = 1
del __debug__
(__debug__ := 1)
__debug__: int
__debug__: int = 1
x.__debug__ = 1
x.__debug__: int
x.__debug__ += 1
x.__debug__
del x.__debug__
__debug__ += 1
for __debug__ in x: pass
[__debug__ for __debug__ in x]
with x as __debug__: pass
try: pass\nexcept A as __debug__: pass
import __debug__
import x as __debug__
import __debug__.x
from x import __debug__
from x import y as __debug__
def __debug__(): pass
class __debug__: pass
def f(__debug__): pass
def f(*__debug__): pass
def f(**__debug__): pass
def f(*, __debug__): pass
def f(__debug__, /): pass
def f(__debug__=1): pass
lambda __debug__: 1
lambda *, __debug__=1: 1
f(__debug__=1)
x.f(__debug__=1)
class A(__debug__=1): pass
global __debug__
match x:\n case __debug__: pass
match x:\n case A(__debug__=1): pass
match x:\n case [*__debug__]: pass
match x:\n case {**__debug__}: pass
match x:\n case 1 as __debug__: pass
type __debug__ = int
type X[__debug__] = int
def f[__debug__](): pass
if __debug__: x
assert __debug__
not __debug__
*x
*x = y
*x, = y
*x, *y = z
[*x, *y] = z
a, (*b, *c) = d
(*x) = y
print(*x)
x = *y
x = *y,
return *x
for x in *y, z: pass
del *x
del *x, y
*x: int
*x += 1
f(*x, **y, *z)
f(a=1, a=2)
f(a=1, b=2, a=3)
x.f(a=1, a=2)
class A(a=1, a=2): pass
f(**a, b=1, b=2)
from __future__ import annotations
x = 1\nfrom __future__ import annotations
'''doc'''\nfrom __future__ import annotations\nx: a.b[c] = 1
from __future__ import annotations; x = 1; from __future__ import division
from __future__ import division\nfrom __future__ import annotations
from __future__ import nothing
from __future__ import braces
from __future__ import *
def f():\n from __future__ import annotations
from __future__ import barry_as_FLUFL\nx <> y
from __future__ import barry_as_FLUFL
if x:\n from __future__ import annotations
from x import *
def f(): from x import *
class A: from x import *
from . import x
from .. import x as y
from .x import y, z as w
from .__future__ import spam
x; from ..__future__ import spam
from .__future__ import x\nfrom __future__ import annotations
import a.b.c as d
import a.b.c, d as e, f
import a.b as c
assert (x, y)
assert (x, y), z
assert ()
assert (1, 2)
assert (1,)
assert x, 'y'
assert x and y or z
assert not x
assert not (x and y)
x is 1
x is not 1
1 is x
'' is x
x is ()
x is (1, 2)
x is None
x is True
x is ...
x is b''
x is 1.0
x is 1j
x is -1
x is y is 1
1 is x is 2
x is f''
x is []
x is {}
x is not 'a' in b
if x is 1 is y: pass
if x is 'a': pass
while x is not 5: pass
1()
1.0()
'a'()
b'a'()
None()
True()
...()
(1, 2)()
()()
(x, y)()
[]()
[x]()
[x for x in y]()
{}()
{x}()
{x for x in y}()
{x: y for x in y}()
(x for x in y)()
f'{x}'()
f''()
(lambda: 1)()
(x)()
x()()
1(a=2)
(1, 2)(*x)
1[0]
1.0[0]
1j[0]
None[0]
True[0]
...[0]
{1}[0]
{x for x in y}[0]
(x for x in y)[0]
(lambda: 1)[0]
'a'['b']
'a'[1.0]
'a'[None]
'a'[True]
'a'[1]
'a'[1:2]
'a'[:]
'a'[x]
'a'[()]
'a'[1, 2]
b'a'['b']
(1, 2)['a']
(1, 2)[1.0]
(x, y)['a']
(x, y)[1j]
[1, 2]['a']
[1, 2][...]
[x for x in y]['a']
[x for x in y][1, x]
f'{x}'['a']
f'{x}'[x, y]
[1][[2]]
[1][{}]
[1][{1}]
[1][{x: y for x in y}]
[1][{x for x in y}]
[1][(x for x in y)]
[1][lambda: 1]
[1][f'']
[1][f'{x}']
[1][x.y]
[1][-1]
[1][-1.0]
{}['a']
{1: 2}[1.0]
x[1.0]
del 'a'['b']
del (1,)['b']
'a'['b'] = 1
match x:\n case y: pass\n case z: pass
match x:\n case _: pass\n case z: pass
match x:\n case y if z: pass\n case w: pass
match x:\n case y | z: pass
match x:\n case _ | 1: pass
match x:\n case 1 | _: pass
match x:\n case (y as z): pass
match x:\n case y as y: pass
match x:\n case [y, y]: pass
match x:\n case {1: y, 2: y}: pass
match x:\n case A(y, y): pass
match x:\n case A(a=1, a=2): pass
match x:\n case A(a=y, b=y): pass
match x:\n case {1: y, 1: z}: pass
match x:\n case {1: y, 1.0: z}: pass
match x:\n case {1: y, True: z}: pass
match x:\n case {'a': y, 'a': z}: pass
match x:\n case {b'a': y, b'a': z}: pass
match x:\n case {-1: y, -1: z}: pass
match x:\n case {0: y, -0: z}: pass
match x:\n case {0.0: y, -0.0: z}: pass
match x:\n case {1+2j: y, 1+2j: z}: pass
match x:\n case {None: y, None: z}: pass
match x:\n case {1: y, 2: z, **w}: pass
match x:\n case {a.b: y, a.b: z}: pass
match x:\n case {**y}: pass
match x:\n case {}: pass
match x:\n case {1: y, **y}: pass
match x:\n case [*y, *z]: pass
match x:\n case [*y, z, *_]: pass
match x:\n case [*_]: pass
match x:\n case [_, *_]: pass
match x:\n case [_, _]: pass
match x:\n case [y, *_, z]: pass
match x:\n case [*_, z, 1]: pass
match x:\n case [y, *z]: pass
match x:\n case [y, *z, w]: pass
match x:\n case []: pass
match x:\n case [[y, *_], {'a': z}]: pass
match x:\n case [y] | [1, y]: pass
match x:\n case [y, z] | [1, z, y]: pass
match x:\n case [y, z, w] | [w, y, z] | [z, w, y]: pass
match x:\n case [y] | [z]: pass
match x:\n case [y] | 1: pass
match x:\n case [y, (1 | 2) as z] | {'a': y, 'b': z}: pass\n case _: w
match x:\n case [a, [b, c] | [c, b, 1], d]: e
match x:\n case A(1, y, _, z=2, w=_): pass
match x:\n case a.b.A(): pass
match x:\n case None | True | False: pass
match x:\n case -1 | 1.5 | 1j | 1-2j | 'a' | b'b' 'c': pass
match x:\n case 'a' 'b': pass\n case f.g: pass
match x:\n case 1: pass\n case 2 if y: pass\n case _ if z: pass
match x:\n case _: pass
match x, y:\n case z, w: pass
match x:\n case (1): pass\n case (2,): pass
def f(a, a): pass
def f(a, *, a): pass
lambda a, a: 1
def f(a):\n global a
def f():\n x = 1\n global x
def f():\n print(x)\n global x
nonlocal x
def f(): nonlocal x
def f(a):\n nonlocal a
class A: nonlocal x
def f():\n x: int\n global x
def f():\n global x\n x: int
def f():\n x = 1\n def g():\n  nonlocal x\n  x: int
x: int; global x
[x := 1 for x in y]
[y for x in (y := z)]
[y := x for x in z]
class A: [y := x for x in z]
def f(): [y := x for x in z]
[[x := 1] for x in y]
[x for x in y if (x := 1)]
def f[T, T](): pass
class A[T, T]: pass
type X[T, T] = int
def f[T](x: T): nonlocal T
type X = (yield)
type X = (yield from y)
type X = (await y)
type X = (y := 1)
class A[T: (yield)]: pass
class A[T = (yield)]: pass
class A[T: (x := 1)]: pass
class A[T](x := 1): pass
class A[T](y := x): pass
def f[T](x: (yield)): pass
def f() -> (yield): pass
def f() -> (x := 1): pass
def f(a: (await x)): pass
class A[T = int, S]: pass
class A[T = int, *S]: pass
class A[T = int, **S]: pass
class A[T: int = str, *S = *x, **P = [int]]: pass
def f[T = int, S: str](): pass
type X[T = int, S] = T
type X = int
type X[T] = list[T]
type X[T: (int, str), *Ts, **P] = X
def f[T](a: T = 1, *, b: T = 2) -> T: pass
def f[T](a=1): pass
def f[T](*, a=1): pass
@d\ndef f[T](a=1, *, b=2): pass
async def f[T](a): await a
class A[T](B, m=C): x: T
@d\nclass A[T]: pass
class A[T]:\n __x = 1\n def f[S](self, __y: S): self.__z = T
class A:\n type X[T] = T\n def f[T](self): return __class__
class A:\n x = 1\n type Y = x\n def g[T: x](self): return x
class A:\n x = 1\n class B[T]:\n  y = x\n  z = [x for _ in y]
class A:\n def f(self): return super().f()
class A:\n def f(self): return super().f
class A:\n def f(self): return super(A, self).f(1)
class A:\n def f(self): return super(A, self).f
class A:\n def f(self): super().f = 1
class A:\n def f(self): return super().__class__
class A:\n def f(self): return super(*x).f
class A:\n def f(self): return super(x=1).f
class A:\n def f(self): return super(A).f
class A:\n def f(): return super().f
class A:\n def f(*a): return super().f
class A:\n def f(a, /): return super().f
class A:\n def f(self): return [super().f for x in y]
class A:\n def f(self): return (super().f for x in y)
class A:\n def f(self): return lambda: super().f
super().f
def f(self): return super().f
super = 1\nclass A:\n def f(self): return super().f
class A:\n def f(self, super): return super().f
class A:\n def f(self):\n  self = 1\n  return super().f\\\n  .g
class A:\n def f(self): return super(\n A,\n self\n ).\\\n  f(\n1)
class A:\n def f(self): del self; return super().f
class A:\n def f(self): return lambda: self, super().f
class A: __class__
class A: x = __class__
class A:\n __class__ = 1\n def f(self): return __class__
class A:\n def f(self): nonlocal __class__
class A:\n __classdict__ = 1\n type X = y
class A:\n def f(self): self.x = self.y = 1; self.__z, other.w = 2; [self.v for self.u in x]
class A:\n def f(self): self.x += 1
class A:\n def f(self): self.x: int = 1; self.w: int
class A:\n def f(self):\n  def g(): self.x = 1
class A:\n def f(self):\n  class B:\n   def g(self): self.x = 1\n   self.y = 2
class A:\n self.x = 1
class A:\n def f(this): this.x = 1
class A:\n 'doc'\n x: int
class A:\n '''\n  doc\n    more\n\n  end\n  '''
class A:\n '\tdoc\\n\tx\\n\t y'
def f():\n '''   doc\n\tx\n\t  y\n   '''
def f(): ''
def f():\n ''' \ud800 '''
def f(): f'doc'
def f(): 'a' 'b'
def f(): b'doc'
def f(): ('doc')
'doc'\nx: int
def f():\n ''' é\n      é\n  '''
async def f(): 'doc'
class A(*b, **c): pass
class A(b, *c, d=1, **e): pass
@a\n@b.c(d)\nclass A: pass
@a\n@b\ndef f(): pass
@a\nasync def f(x: int = 1, *y: 'z', w, v=2, **u) -> t: pass
def f(x, /, y, *, z): pass
def f(*args: *Ts): pass
lambda: (yield)
lambda x, *y, z=1, **w: x
lambda: (lambda: x)
x = lambda: 1; y = lambda: 1
x = lambda: 1, lambda: 1
def f():\n try: pass\n finally: lambda: 1
x += 1
x.y += 1
x[y] += 1
x[y:z] += 1
x[y:z:w] += 1
x[:] += 1
x[y, z] += 1
x @= y; x //= y; x **= y; x >>= y; x <<= y; x &= y; x ^= y; x |= y; x %= y; x /= y; x -= y; x *= y
x\\\n.y += z\\\n.w
x: int
x: int = 1
x.y: int
x.y: int = 1
x[y]: int
x[y:z]: int
x[y, z:w:v]: int
(x): int
(x): int = 1
def f():\n x: int\n x.y: int\n x[y]: z\n (x): w
def f():\n x: int = 1
class A:\n x: int\n __y: int = 2\n (z): w
if x: y: int
for x in y: z: int
while x: pass\nelse: z: int
with x: y: int
try: pass\nexcept: x: int
try: pass\nexcept* A: x: int
match x:\n case 1: y: int
x = y = z
x, y = z
x, (y, *z), w = v
[x, y] = z
[] = x
() = x
del x
del x, y.z, w[v], (a, b), [c]
del ()
del x[y:z]
del x[y:z, w]
x[y:z]
x[y:]
x[::z]
x[y:z] = w
x[:] = w
x[y:z:w] = v
x[y, z]
x[y, :]
x[*y]
x[*y, z]
x[*y] = z
def f():\n x = 1\n def g(): return x\n del x
def f():\n global x\n del x\n x = 1\n return x
x if y else z
not x
not not x
-x; +x; ~x
x and y
x or y and z
(x and y) or (z and w)
not (x and y or z)
if not (x and y or z): w
if x if y else z: w
if not (x if y else z): w
if x < y < z: w
if not x < y < z: w
if x < y < z or w: v
while x < y != z: w
while not x: pass
while 1: pass
while True: x
while 0: x
while False: pass\nelse: y
while x: y\nelse: z
while x:\n if y: break\n elif z: continue\nelse: w
if x: pass\nelif y: z\nelse: w
if 1: x\nelse: y
if 0: x
x < y < z
x < y <= z == w != v > u >= t
x in y not in z
x is y is not z
x in [1, 2]
x in {1, 2}
x not in (y, z)
for x in [1, 2, 3]: pass
for x in {1, 2}: pass
for x, y in z: pass
for x.y in z: pass
for x in y: pass\nelse: z
for\\\n x in\\\n y:\n pass
for (x,\n y) in z: pass
[x for x in y]
[x for x in y if z if w]
[x for x in y for z in x]
[x for x in y for z in [x]]
[x for x in y for z in (x,)]
[x for x in y for z in [*x]]
[x for x in y for z in [x] if z for w in (z,)]
{x for x in y}
{x: z for x in y}
(x for x in y)
(x for x in y if z for w in v)
f(x for x in y)
def f(x): return [x for x in x]
def f(): return [x for x in y], x
def f(): return [lambda: x for x in y]
def f():\n x = 1\n return [lambda: x for x in y], lambda: x
class A: x = [x for x in y]
class A:\n x = 1\n y = [x for z in w]\n v = [lambda: x for x in y]
class A: [[a for a in b] for b in c]
class A: [(a for a in b) for b in c]
[[x for x in y] for y in z]
[(lambda: x) for x in y]
[x for x, y in z]
[x for x.y in z]
[[y, x] for x in (yield)]
def f(): [x for x in (yield)]
def f(): [(yield) for x in y]
import a\n[a.b(x) for x in y]\na.b(x)
import a\ndef f(): return a.b(x), [a.b(z) for z in y]
import a\ndef f(a): a.b(x)
from a import b\nb.c(x)\nb.c.d(x)
import a.b\na.b.c()
f()
f(x)
f(*x)
f(*x, *y)
f(x, *y)
f(**x)
f(**x, **y)
f(x=1)
f(x=1, **y)
f(**y, x=1)
f(**y, x=1, z=2)
f(**y, x=1, z=2, **w)
f(x, *y, z=1, **w)
x.f(y)
x.f(*y)
x.f(**y)
x.f(y=1)
x.f(y, z=1)
x\\\n.f(\ny)
x.\\\nf(\ny,\nz=1)
x.y.z.f()
(x.f)(y)
f(x)(y)(z)
x.f(y).g(z)
f(%s)
x.f(%s)
f(%s, **x)
f(*x, %s)
class A(%s): pass
(%s)
[%s]
{%s}
{%d}
{%d, **x}
{**x, %d}
f'{x}'
f'{x!r}'
f'{x!s:>{y}}'
f'{x!a:a{y}b}'
f'a{x}b{y}c'
f'{x=}'
f'{x = !r:^5}'
f'' f'{x}' 'y'
f'{{}}'
f''
f'{"a"}'
f'{x:{y:{z}}}'
f'{x}' f'{y}' * 2
'%s' % x
'%s %r' % (x, y)
'%5s' % (x,)
'%s' % (x,)
'%s %d' % (x, y)
f'%f'
{}
{1: 2}
{1: 2, 3: 4}
{1: x, y: 2}
{**x}
{**x, 1: 2}
{1: 2, **x, 3: 4, 5: 6, **y}
{x, y}
{1, 2, 3}
{1, 1.0, True}
{1, 2}
{*x}
{*x, y, 1}
[1, 2, 3]
[1, 2]
[*x]
[x, *y, z]
[1, 2, x]
(1, 2, 3)
(1, x)
(*x,)
(*x, *y)
(x, *y, 1)
(1, (2, 3), [4], 'a', None, ...)
()
[]
x = 1; y = 1.0; z = True; w = 1j; v = 0.0; u = -0.0; t = 0
x = (1, 1.0), (1.0, 1), (True, 1)
'a'; b'a'; 1; None; ...
'doc'; 'a'
1 + 2; 'a' * 3; -1; ~5; not 1; (1, 2)[0]; 1 if 2 else 3; 2 ** 10; 1 / 0; 'a' + b'b'
raise
raise x
raise x from y
global x; x = 1
with x: pass
with x as y: z
with x, y: pass
with x as y, z as w: v
with (x as y,\n z): w
with x as (y, z): pass
with x as y.z: pass
with x as y[z]: pass
with x: return
try: x\nfinally: y
try: x\nexcept: y
try: x\nexcept A: y
try: x\nexcept A as e: y
try: x\nexcept (A, B) as e: y\nexcept C: z\nelse: w\nfinally: v
try: x\nexcept A as e: del e
def f():\n try: x\n except A as e: return lambda: e
try:\n try: x\n finally: y\nfinally: z
def f():\n while x:\n  try:\n   try: return 1\n   finally: break\n  except: continue\n  finally: y
def f():\n with a:\n  with b:\n   try: return x\n   finally: c
def f():\n try:\n  with a: return 1\n except: return 2
async def f():\n async with a as b, c: d
async def f():\n await x\n yield y\n await z
async def f():\n return [await x async for x in y if await z], {a: await b async for a in c}
async def f(): return (x async for x in y)
async def f(): return (await x for x in y)
async def f():\n try: await x\n except A as e: await e\n finally: await y
def f(): yield
def f(): x = yield y
def f(): x = yield from y
def f(): return (yield)
def f(): yield x, y
def f(): yield (x)
def f(): pass
def f(): return
def f(): return None
def f(): return 1
def f():\n return (\n  1\n )
def f():\n return (\n  x\n )
def f(a):\n if a: return 1\n else: return 2
pass
x;
%e
""".lstrip("\n")

ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


def fillings(source):
    """The sources that a template stands for."""
    if "%s" in source and "'%" not in source:
        call = source.startswith(("f(", "x.f(", "class"))
        for count in (14, 15, 16, 29, 30, 31, 40):
            if call:
                yield source.replace("%s", ", ".join(f"a{i}={i}" for i in range(count)))
                if not source.startswith("f(*x"):
                    yield source.replace("%s", ", ".join(f"b{i}" for i in range(count)))
            else:
                yield source.replace("%s", ", ".join(f"b{i}" for i in range(count)))
                yield source.replace("%s", ", ".join(map(str, range(count))))
                yield source.replace("%s", ", ".join(map(str, range(count))) + ", x")
                yield source.replace("%s", "*x, " + ", ".join(map(str, range(count))))
    elif "%d" in source and "'%" not in source:
        for count in (14, 15, 16, 17, 18, 33, 34, 50):
            yield source.replace("%d", ", ".join(f"{i}: {i}" for i in range(count)))
            yield source.replace("%d", ", ".join(f"b{i}: c{i}" for i in range(count)))
    elif source == "%e":
        yield "f'" + "{x}a" * 15 + "'"
        yield "f'" + "{x}a" * 16 + "'"
        for depth in (19, 20, 21, 22):
            yield "".join("\n" + " " * i + "while x:" for i in range(depth)) + " pass"
            yield "".join("\n" + " " * i + "with x:" for i in range(depth)) + " pass"
            yield "".join("\n" + " " * i + "try:" for i in range(depth)) + " pass" + "".join(
                "\n" + " " * i + "except: pass" for i in reversed(range(depth))
            )
            yield "".join("\n" + " " * i + "for x in y:" for i in range(depth)) + " pass"
            yield "async def f():" + "".join("\n " + " " * i + "async for x in y:" for i in range(depth)) + " pass"
        yield ", ".join(f"a{i}" for i in range(255)) + ", *b, c = d"
        yield ", ".join(f"a{i}" for i in range(256)) + ", *b, c = d"
        yield "match x:\n case [" + ", ".join("a%d" % i for i in range(256)) + ", *b, c]: pass"
    else:
        yield source


def escape(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def digest(code):
    sha = hashlib.sha256()

    def feed(*values):
        for value in values:
            sha.update(value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass"))
            sha.update(b"\0")

    def walk(code):
        feed(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
        feed(code.co_flags, code.co_stacksize, code.co_firstlineno, code.co_code, code.co_linetable)
        feed(code.co_exceptiontable, *code.co_names, *code.co_varnames, *code.co_cellvars, *code.co_freevars)
        for constant in code.co_consts:
            if hasattr(constant, "co_code"):
                walk(constant)
            elif isinstance(constant, frozenset):
                feed("frozenset", *sorted(map(repr, constant)))
            else:
                feed(repr(constant))

    walk(code)
    return sha.hexdigest()[:16]


def outcome(source, mode, optimize, flags):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            code = compile(source.encode("utf-8", "surrogatepass"), "f", mode, flags, True, optimize)
            result = digest(code)
        except SyntaxError as e:
            result = f"{type(e).__name__} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset or None} {e.msg}"
        except (ValueError, OverflowError, RecursionError, MemoryError, SystemError) as e:
            result = f"{type(e).__name__} 0 0 0 None {e}"
    told = "; ".join(f"{w.lineno} {w.category.__name__}: {w.message}" for w in caught if w.filename == "f")
    return told, result


def main():
    for line in CASES.splitlines():
        template = re.sub(r"\\([nt\\])", lambda match: ESCAPES[match[1]], line)
        for source in fillings(template):
            for mode, optimize, flags in (
                ("exec", 0, 0),
                ("exec", 2, 0),
                ("single", 0, 0),
                ("eval", 0, 0),
                ("exec", 0, AWAIT),
                ("exec", 1, FUTURE_ANNOTATIONS),
            ):
                if flags == FUTURE_ANNOTATIONS and ": " not in source and "->" not in source:
                    continue
                if mode == "eval" and ("\n" in source or "=" in source and "==" not in source):
                    continue
                told, result = outcome(source, mode, optimize, flags)
                if (optimize, flags) == (0, 0) and mode == "exec":
                    usual = told, result
                elif (told, result) == usual:
                    continue
                print(mode, optimize, flags, escape(source), escape(told), escape(result), sep="\t")


if __name__ == "__main__":
    main()
