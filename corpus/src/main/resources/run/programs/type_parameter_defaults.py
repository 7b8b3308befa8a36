# versions: 3.13-
# Defaults of type parameters.
def f[T = int, *Ts = *tuple[int, str], **P = [int]]():
    pass


T, Ts, P = f.__type_params__
print(T.__default__, Ts.__default__, P.__default__, T.has_default(), Ts.has_default())


class Box[A, B = list[A], C = undefined_until_asked]:
    pass


a, b, c = Box.__type_params__
print(a.has_default(), b.__default__, c.has_default(), repr(a.__default__))
try:
    c.__default__
except NameError as error:
    print(error)
undefined_until_asked = str
print(c.__default__)
print(Box[int, str, float].__args__, Box[int].__args__)
type Alias[K = int] = dict[K, K]
print(Alias.__type_params__[0].__default__, Alias.__value__)
for wrong in (lambda: Box[()], lambda: Box[1, 2, 3, 4]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


def g[T: int = bool]():
    return T


print(g().__bound__, g().__default__, g().__name__, g.__type_params__)
