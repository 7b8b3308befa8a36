# versions: 3.8-
import typing
from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []


class Named(NamedTuple):
    name: str
    size: int = 3


class Movie(TypedDict, total=False):
    title: str


@typing.runtime_checkable
class Closes(Protocol):
    def close(self): ...


class Door:
    def close(self): ...


print(List[int], Dict[str, Optional[int]], Union[int, str, int], Callable[[int], str])
print(Stack[int], Stack[int]().items, Named("a"), Named._field_defaults)
print(Movie(title="x"), Movie.__annotations__, isinstance(Door(), Closes), isinstance(1, Closes))
print(typing.get_type_hints(Named), typing.get_origin(List[int]), typing.get_args(Dict[str, int]))
print(typing.cast(int, "x"), T, typing.NewType("Id", int)(5), Any)
try:
    List[int, str]
except TypeError as e:
    print(type(e).__name__)
