# versions: 3.12-
# Generic functions and classes, type aliases.
from typing import Callable

type Plain = int
type Pair[T] = tuple[T, T]
type Nested[T, *Ts, **P] = Callable[P, tuple[T, *Ts]]


def first[T](values: list[T], default: T = None, *, key: T = 1) -> T:
    return values[0]


def bounded[T: int, U: (str, bytes), *Ts, **P](x: T, y: U, *rest: *Ts) -> dict[T, U]:
    def inner[V](v: V) -> T:
        return v, T

    return inner


class Box[T]:
    item: T

    def put[U: "Box"](self, item: T, other: U) -> "Box[T]":
        type Local[V] = dict[T, V, U]
        return Local, __class__


class Namespace:
    local = 1
    type Looked = dict[local, Plain]
    type Bounded[T: local] = Plain

    def method[T: (local, Plain)](self) -> T:
        return self


@first
class Stack[T: (int, str), *Ts](Box[T], metaclass=type):
    type Alias = T
    inner: list[T]


async def asynchronous[T](x: T):
    yield x
