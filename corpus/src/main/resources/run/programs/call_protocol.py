# versions: 3.8-
# __call__ of instances and classes, callable, __call__ on the instance, chains of them.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, **kwargs):
        return self.n + sum(args), kwargs


add = Adder(10)
print(add(1, 2), add(x=1), callable(add), callable(5), callable(int), callable(len), callable(lambda: 0))
add.__call__ = lambda: "on the instance"
print(add(), add.__call__())


class Chain:
    def __call__(self):
        return self

    def __getattr__(self, name):
        print(name, end=" ")
        return self


c = Chain()
print(c()()() is c, c.a.b().c is c)


class Static:
    __call__ = staticmethod(lambda *args: args)


class Class:
    __call__ = classmethod(lambda cls, *args: (cls.__name__, args))


class Instance:
    __call__ = Adder(5)


class Nothing:
    __call__ = None


print(Static()(1, 2), Class()(3), Instance()(4))
for f in (lambda: Nothing()(), lambda: add.n(), lambda: len(*5), lambda: callable(), lambda: type(5)()(),
        lambda: [](1)):
    try:
        print(f())
    except TypeError as error:
        print(error)
print(list(map(Adder(1), [1, 2])), sorted([3, 1], key=lambda v: -v))
print(Adder.__call__(add, 5), (lambda f, *a: f(*a))(max, 1, 2), [f(4) for f in (str, float, bool, hex)])
print(str.upper("a"), list.__len__([1]), int.__add__(1, 2), dict.fromkeys("ab", 0), object.__repr__.__name__)
for f in (lambda: str.upper(5), lambda: list.append((), 1), lambda: int.__add__("a", 1),
        lambda: dict.fromkeys(), lambda: str.join(),
          lambda: list.append([], 1, 2), lambda: "".join(1, 2), lambda: [].sort(1), lambda: {}.get(),
        lambda: "a".split(x=1)):
    try:
        f()
    except TypeError as error:
        print(error)
