# attempt: Sets the states of iterators to places outside of what they go through.
# expect: harmless
import array, itertools
for make in (lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter("ab"), lambda: iter(b"ab"), lambda: iter(bytearray(b"ab")), lambda: iter(range(3)), lambda: iter(range(2 ** 70)), lambda: reversed([1, 2]), lambda: iter(array.array("b", [1])), lambda: itertools.cycle("ab"), lambda: itertools.product("ab"), lambda: itertools.chain("ab"), lambda: zip("ab"), lambda: enumerate("ab"), lambda: iter(memoryview(b"ab")), lambda: reversed("ab")):
    for state in (-1, -100, 10 ** 6, 2 ** 31, 2 ** 63, 2 ** 70, None, "x", (), (1, 2), [1], ((1, 2, 3),), -2 ** 63):
        iterator = make()
        try:
            iterator.__setstate__(state)
        except Exception:
            pass
        try:
            for value, _ in zip(iterator, range(5)):
                if type(value) not in (int, str, tuple):
                    print("ESCAPED", value)
            iterator.__length_hint__()
            iterator.__reduce__()
        except Exception:
            pass
print("safe")
