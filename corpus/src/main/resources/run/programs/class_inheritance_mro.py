# versions: 3.8-
# Multiple inheritance: the order of resolution, cooperative super, conflicts.
class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


class E(D, A):
    pass


print(E().who(), [c.__name__ for c in E.__mro__], E.mro() == list(E.__mro__))


def attempt(f):
    try:
        return f()
    except TypeError as error:
        print(error)


attempt(lambda: type("X", (A, B), {}))
attempt(lambda: type("X", (A, A), {}))
attempt(lambda: type("X", (B, C, object, A), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (bool,), {}))
attempt(lambda: type("X", (5,), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (type(lambda: 0),), {}))
attempt(lambda: type("X", (slice,), {}))
attempt(lambda: type("X", (type(...),), {}))


class F:
    attribute = "F"


class G(F):
    pass


class H(F):
    attribute = "H"


class I(G, H):
    pass


print(I.attribute)
G.__bases__ = (A,)
print(G().who(), [c.__name__ for c in I.__mro__])
attempt(lambda: setattr(A, "__bases__", (D,)))
attempt(lambda: setattr(G, "__bases__", ()))
attempt(lambda: setattr(G, "__bases__", 5))
attempt(lambda: setattr(G, "__bases__", (int,)))
class Tuple(tuple, A):
    pass
print(Tuple([1, 2]), Tuple().who(), [c.__name__ for c in Tuple.__mro__])
