# versions: 3.8-
# Unary operators and conversions through special methods, with wrong results.
class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __index__(self): return 3
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"


import math
import operator
n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n), operator.index(n), round(n), round(n, 2))
print(math.trunc(n), math.floor(n), math.ceil(n), hex(n), bin(n), oct(n), [1, 2, 3, 4][n], "abc" * n,
    range(n))
print(bytes(n), "abcdef"[:n], chr(n) == "\x03", divmod(10, operator.index(n)), [0] * n,
    2 ** operator.index(n))


class Wrong:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __complex__(self): return "c"
    def __index__(self): return 1.5
    def __bool__(self): return 5
    def __str__(self): return 5
    def __repr__(self): return None
    def __bytes__(self): return "b"
    def __hash__(self): return "h"
    def __len__(self): return "l"
    def __format__(self, spec): return 5
    def __iter__(self): return 5


w = Wrong()
for f in (int, float, complex, operator.index, bool, str, repr, bytes, hash, len, format, iter,
        lambda v: "%s" % v,
          lambda v: [0][v], lambda v: "a" * v, lambda v: f"{v}", lambda v: range(v)):
    try:
        print(f(w))
    except TypeError as error:
        print(error)
class Bare:
    pass
for f in (int, float, complex, operator.index, len, iter, next, abs, round, reversed, math.floor, hex,
        lambda v: -v, lambda v: ~v,
          bytes, sum, max, math.sqrt, chr, sorted):
    try:
        f(Bare())
    except TypeError as error:
        print(str(error))
