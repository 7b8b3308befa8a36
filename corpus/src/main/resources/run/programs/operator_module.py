# versions: 3.8-
# Functions of operator: arithmetic, comparison, items, getters, callers, in-place.
import operator as o

print(o.add(1, 2), o.sub(5, 3), o.mul("a", 3), o.truediv(1, 2), o.floordiv(-7, 2), o.mod(-7, 3), o.pow(2, 10),
    o.neg(5), o.pos(-5), o.abs(-5), o.inv(5), o.invert(0), o.lshift(1, 4), o.rshift(16, 2), o.and_(6, 3),
    o.or_(6, 3), o.xor(6, 3), o.index(True), o.concat([1], [2]))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(3, 2), o.is_(None, None), o.is_not(1,
    None), o.not_([]), o.truth("a"), o.contains([1, 2], 2), o.countOf([1, 2, 1, True], 1), o.indexOf("abc",
    "b"), o.length_hint([1, 2]), o.length_hint(iter("abc")), o.length_hint(5, 9))
l = [1, 2, 3]
print(o.getitem(l, 0), o.setitem(l, 0, 9), o.delitem(l, slice(1, 2)), l, o.iadd(l, [4]), l, o.imul(l, 2) is l,
    o.isub(5, 2), o.iconcat([1], [2]), o.ior({1}, {2}), o.ipow(2, 3), o.itruediv(6, 4), o.ifloordiv(7, 2),
    o.imod(7, 4), o.iand(6, 3), o.ixor(6, 3), o.ilshift(1, 2), o.irshift(8, 1))
ig, ag = o.itemgetter(1), o.attrgetter("real")
print(ig("abc"), o.itemgetter(0, 2)("abc"), o.itemgetter("k")({"k": 5}), o.itemgetter(slice(1, 3))("abcd"),
    ag(5), o.attrgetter("real", "imag")(3 + 4j), o.attrgetter("__class__.__name__")(5),
    o.methodcaller("upper")("a"), o.methodcaller("split", ",", maxsplit=1)("a,b,c"), sorted(["b2", "a1",
    "c0"], key=o.itemgetter(1)))
print(repr(ig), repr(ag), repr(o.itemgetter(1, "a")), repr(o.methodcaller("f", 1, k=2)),
    repr(o.attrgetter("a.b", "c")), ig.__class__.__name__, o.add.__name__)
for f in (lambda: o.add(1, "a"), lambda: o.itemgetter(), lambda: o.itemgetter(5)("abc"),
        lambda: o.attrgetter("x")(5), lambda: o.attrgetter(5), lambda: o.methodcaller(),
        lambda: o.methodcaller(5), lambda: o.methodcaller("x")(5), lambda: o.indexOf([1], 2),
        lambda: o.concat(1, 2), lambda: o.index(1.5), lambda: o.countOf(5, 1), lambda: o.length_hint(5, "a"),
        lambda: o.add(1), lambda: o.contains(5, 1), lambda: o.iconcat(1, 2), lambda: ig(), lambda: o.matmul(1,
        2), lambda: o.attrgetter("real.x")(5), lambda: o.setitem((), 0, 1), lambda: ig(1, 2)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(o.__add__ is o.add or o.__add__(1, 2) == 3, o.__lt__(1, 2), o.__getitem__("a", 0), hasattr(o, "call"),
    [n for n in ("add", "iadd", "itemgetter") if n in o.__all__])
