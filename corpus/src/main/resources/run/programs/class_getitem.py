# versions: 3.8-
# __class_getitem__, generic aliases of newer versions, subscripting of classes.
class Box:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


class Sub(Box):
    pass


print(Box[int] == ("Box", int), Sub[1, 2], Box[...])
try:
    Box()[1]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, item):
        return "meta"


class Wins(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "class"


print(Wins[0])
for f in (lambda: list[int], lambda: dict[str, int], lambda: int[str], lambda: type[int], lambda: tuple[int,
        ...], lambda: str[0]):
    try:
        print(repr(f()))
    except TypeError as error:
        print(error)
try:
    alias = list[int]
    print(alias.__origin__, alias.__args__, alias([1, 2]), alias == list[int], type(alias).__name__,
        isinstance([], alias.__origin__))
    isinstance([], alias)
except (TypeError, NameError) as error:
    print(error)
try:
    print(int | str, int | None, isinstance(5, int | str), (int | str) == (str | int), (int | str).__args__)
except TypeError as error:
    print(error)
