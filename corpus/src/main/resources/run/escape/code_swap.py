# attempt: Swaps the code of a function while it runs for one with fewer variables.
# expect: harmless
def small():
    return 1
def f(a, b, c):
    x = y = z = 5
    f.__code__ = small.__code__
    return a + b + c + x + y + z
print("safe", f(1, 2, 3) == 21, f() == 1)
