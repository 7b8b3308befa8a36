# versions: 3.12-
# Scopes of type parameters: in classes, closures, nonlocal, defaults, decorators.
log = []


def note(v):
    log.append(v)
    return lambda f: f


@note("decorator")
def f[T](x=note("default") and 3):
    log.append(T.__name__)
    return x, lambda: T


value, get = f()
print(value, get(), log, f.__type_params__[0] is get())
try:
    T
except NameError as error:
    print(error)


class Outer[A]:
    def method[B](self):
        return A, B

    class Inner[C](list[C]):
        pair = (A, C)

        def both(self):
            return A, C

    comp = [A for _ in range(2)]
    function = lambda self: A


print(Outer().method(), Outer.Inner.pair, Outer.Inner().both(), Outer.comp, Outer().function(),
    Outer.Inner.__orig_bases__)
print(Outer.method.__qualname__, Outer.Inner.__qualname__, f.__qualname__)


def outer():
    x = "outer x"

    def inner[T]():
        nonlocal x
        x = "changed by " + T.__name__
        return x

    return inner(), x


print(outer())


class Shadow[T]:
    T = "class attribute"
    after = T

    def get(self):
        return T


print(Shadow.after, Shadow().get(), Shadow.__type_params__)
class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        return super().__new__(mcs, name, bases, namespace)
class WithMeta[T](metaclass=Meta, option=1):
    pass
print(WithMeta.__type_params__, type(WithMeta).__name__, [b.__name__ for b in WithMeta.__bases__])
