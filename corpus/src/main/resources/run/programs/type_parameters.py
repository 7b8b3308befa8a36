# versions: 3.12-
# Type parameters of functions and classes, type aliases, lazily evaluated bounds.
def first[T](items: list[T]) -> T:
    return items[0]


def many[T: int, *Ts, **P](a: T, *args: *Ts) -> tuple[T, *Ts]:
    return a, args


class Box[T]:
    kind = T

    def __init__(self, value: T):
        self.value = value

    def convert[U](self, other: U) -> "Box[U]":
        return Box(other)


print(first([1, 2]), first.__type_params__, many(1, 2, 3), many.__type_params__)
T, = first.__type_params__
print(T, T.__name__, T.__bound__, T.__constraints__, type(T).__name__, first.__annotations__["return"] is T)
print(Box.__type_params__, Box(5).value, Box(5).convert("x").value, Box.convert.__type_params__, Box.kind)
print(Box[int].__origin__ is Box, Box[int].__args__, Box[int](3).value, [b.__name__ for b in Box.__mro__],
    Box.__orig_bases__)
type Alias[K, V] = dict[K, list[V]]
type Recursive = tuple[int, Recursive] | None
type Lazy = undefined_until_asked
print(Alias, Alias.__name__, Alias.__type_params__, Alias.__value__, Recursive.__value__,
    type(Alias).__name__)
try:
    Lazy.__value__
except NameError as error:
    print(error)
undefined_until_asked = int
print(Lazy.__value__, Alias[str, int], Alias[str, int].__args__)


def bounds[A: (int, str), B: list[A], C: not_defined]():
    pass


a, b, c = bounds.__type_params__
print(a.__constraints__, a.__bound__, b.__bound__)
try:
    c.__bound__
except NameError as error:
    print(error)
type = "soft keyword"
print(type)
for f in (lambda: Alias[int].__args__, lambda: Lazy[int], lambda: setattr(Lazy, "__value__", 1),
        lambda: isinstance(1, Alias), lambda: Box[int, str], lambda: T()):
    try:
        print(f())
    except Exception as error:
        print(error.__class__.__name__, error)
