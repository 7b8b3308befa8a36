# versions: 3.8-
# abs, divmod, pow, round, sum, min, max, bin, hex, oct, chr, ord, hash of small things.
print(abs(-5), abs(-2.5), abs(3 - 4j), abs(True), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2), pow(2, 5),
    pow(2, -1), pow(2, 5, 7), pow(2.0, 3), pow(base=2, exp=3, mod=5))
print(sum([1, 2, 3]), sum([], 10), sum((0.5, 1)), sum([[1], [2]], []), sum(range(101)), sum([1, 2.5, 1j]),
    sum({1: 2}), sum([True] * 3), sum([10 ** 20, -10 ** 20]), sum(x for x in (1, 2)), sum([1], start=5))
print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max("abc"), min([1], default=5), max([], default=None),
    min([3, -4], key=abs), max("aa", "b", key=len), max(1, 1.0), min((1, 2), (1, 1)), max({1: 0, 2: 0}),
    min([[2], [1, 5]]))
print(bin(5), bin(-5), oct(8), hex(255), hex(-255), chr(97), ord("a"), round(2.5), round(3.14159, 2),
    round(1234, -2), int("7"), float("1.5"), complex("1j"), bool([]))
print(all([]), any([]), all([1, 0]), any([0, 1]), len("abc"), len({1: 2}), len(range(5)), callable(len),
    id(1) == id(1), isinstance(True, int), issubclass(bool, (str, int)), hash(5), hash(-1), hash(0.0),
    hash(None) == hash(None))
for f in (lambda: sum(["a", "b"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5),
        lambda: sum([1, "a"]), lambda: sum(), lambda: min(), lambda: min([]), lambda: max(5), lambda: max([1,
        "a"]), lambda: min(1, 2, default=3), lambda: max([1], key=5), lambda: max(default=1), lambda: abs(),
        lambda: abs("a"), lambda: divmod(1), lambda: pow(1), lambda: pow(1, 2, 3, 4), lambda: bin(1.5),
        lambda: hex("a"), lambda: chr(1.5), lambda: ord(), lambda: len(5), lambda: len([], []),
          lambda: all(5), lambda: any(), lambda: round("a"), lambda: isinstance(1), lambda: issubclass(1,
        int), lambda: sum([bytearray()], bytearray()), lambda: pow(2, "a"), lambda: pow("a", 2, 3),
        lambda: divmod("a", 1), lambda: hash({}), lambda: callable(), lambda: min(1, "a")):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(*(f.__name__ for f in (abs, divmod, pow, round, sum, min, max, bin, hex, oct, chr, ord)),
    min.__module__, type(min).__name__, len.__self__.__name__)
