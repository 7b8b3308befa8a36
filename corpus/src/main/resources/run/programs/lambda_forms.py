# versions: 3.8-
# Lambda with every kind of parameter, nested, in comprehensions, and as a key.
print((lambda: 1)())
print((lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4, g=7))
print((lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *, k: k)(k=2))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(10))
print([f(3) for f in [lambda x, i=i: x * i for i in range(3)]])
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print((lambda x: x if x > 0 else -x)(-3))
print((lambda x: (yield_ := x + 1) * yield_)(4))
print(list((lambda n: (i * i for i in range(n)))(4)))
f = lambda: (yield 5)
print(list(f()), f.__name__, f.__qualname__)
Y = lambda g: (lambda x: g(lambda *a: x(x)(*a)))(lambda x: g(lambda *a: x(x)(*a)))
print(Y(lambda fact: lambda n: 1 if n < 2 else n * fact(n - 1))(20))
print((lambda x: lambda y: lambda z: (x, y, z))(1)(2)(3))


class Holder:
    double = lambda self, v: v * 2
    name = (lambda: __name__)()


print(Holder().double(21), Holder.name, Holder.double.__qualname__)
print((lambda _: _)(0), (lambda: None)(), (lambda: ...)())
print((lambda a, /, b: a - b)(3, b=1))
