# versions: 3.8-
# bool: it is an int, its operators, text, subclassing, constructor.
print(True, False, repr(True), str(False), True == 1, False == 0, True is True, isinstance(True, int),
    type(True).__mro__)
print(True + 1, True - False, True * 3, True / 2, True // 2, True % 2, True ** 2, -True, +True, abs(False),
    divmod(True, 1))
print(True & False, True | False, True ^ True, True & 3, 3 | False, type(True & False), type(True | 2),
    not True, True << 2, 8 >> True)
print(bool(), bool(0), bool("a"), bool([]), bool([0]), bool(None), bool(0.1), bool(object()), bool(int),
    bool(float("nan")))
print("%d %s %r %i %x %5d|%-6s|" % ((True,) * 7), f"{True} {True:d} {True:5} {True!r:>6}", format(True),
    format(False, "d"), format(True, ".1f"), "{:>6}".format(True))
print([10, 20][True], "ab"[False], {True: "t", 1: "one", 1.0: "f"}, sorted([True, False, 2, -1]), sum([True,
    True, False]), max(False, True), [1, True, 1.0].count(True))
print(True < 2, False > -1, (True, 2) == (1, 2.0), {1, True}, True in [1], hash(True), int(True),
    float(False), complex(True), hex(True), bin(False), round(True), True.real, True.imag, True.bit_length())
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {}), lambda: True(),
        lambda: int("True"), lambda: True.x, lambda: len(True)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(True.__and__(False), True.__or__(1), True.__xor__(True), True.__and__("a"), bool.__new__(bool, []),
    True.__repr__(), True.to_bytes(2, "big"))
print(any([]), all([]), any([0, "", None]), all([1, "a", True]), any(x > 1 for x in (1, 2)),
    all(x > 1 for x in (1, 2)), True if "False" else False)
