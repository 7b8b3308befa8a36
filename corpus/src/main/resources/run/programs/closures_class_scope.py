# versions: 3.8-
# Names in class bodies: the enclosing function, the class's own, comprehensions and methods that skip the class.
x = "global"


def f(x):
    class A:
        y = x
        x = "class"
        z = x

        def method(self):
            return x

        pairs = [(i, j) for i, j in zip("ab", z)]

    return A.y if hasattr(A, "y") else None, A.z, A().method(), A.pairs


try:
    print(f("argument"))
except NameError as error:
    print(type(error).__name__, error)


class B:
    x = x + "!"
    y = x

    def get(self):
        return x


print(B.x, B.y, B().get(), x)


def g():
    n = 1

    class C:
        nonlocal n
        n = 2
        m = n

        class D:
            k = n

            def up(self):
                nonlocal n
                n += 1
                return n

    return n, C.m, C.D.k, C.D().up(), n, "n" in C.__dict__


print(g())


class E:
    global made
    made = "by E"
    values = [v for v in (1, 2, 3)]


print(made, E.values, hasattr(E, "made"), hasattr(E, "v"))
