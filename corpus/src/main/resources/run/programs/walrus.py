# versions: 3.8-
# Assignment expressions in conditions, comprehensions, calls, slices and nested scopes.
if (n := 10) > 5:
    print(n)
values = [1, 5, 2, 8]
print([y for x in values if (y := x * 2) > 4], y)
print(any((found := v) > 4 for v in values), found)
print((a := 1, b := 2), a, b)
stream = iter("abc-d")
while (c := next(stream)) != "-":
    print(c, end=" ")
print(c)


def f():
    total = 0
    partial = [total := total + v for v in values]
    return partial, total


print(f())


def g(x=(default := 3)):
    return x, (y := x + 1), y


print(g(), default)
print(values[(i := 1):(j := 3)], i, j)
print({(k := "key"): (v := "value")}, k, v)
print(f"{(w := 5)} {w:>{w}}")
x = (p := q) if (q := 4) else None
print(x, p, q)


def scoped():
    global top
    [top := z for z in range(3)]
    def inner():
        nonlocal_value = [(last := z) for z in range(4)]
        return last, nonlocal_value
    return inner()


print(scoped(), top)
print((lambda: (m := 2) + m)())
print([[(deep := r * c) for c in range(3)] for r in range(3)], deep)
assert (ok := True)
print(ok, not (zero := 0), zero)
