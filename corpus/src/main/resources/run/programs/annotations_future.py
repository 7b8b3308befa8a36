# versions: 3.8-
# With the future statement annotations are text.
from __future__ import annotations


def f(a: int, b: list[undefined], *, c: lambda x: x + 1 = 3) -> "quoted":
    return a


class A:
    x: int = 1
    y: dict[str, never.defined]
    z: "nested 'quotes'"

    def m(self: A) -> A | None:
        pass


v: (1, 2) = 5
w: not a or b and c
print(f.__annotations__)
print(A.__annotations__, A.m.__annotations__)
print(__annotations__)
print(f(5, 6), A.x, v)


def expressions(a: x.y[1:2, ::3](*b, **c), b: [i for i in y if i], c: {**d}, d: -1 ** 2, e: f"{x!r:>{w}}",
        f: (yield_, ), g: 1 if a else 2, h: x @ y // z, i: lambda *a, k=1: (a, k), j: "s" "t" if 0 else 1.50,
        k: {1: 2, **m}):
    pass


for name, text in expressions.__annotations__.items():
    print(name, text)
print(f.__code__.co_flags & annotations.compiler_flag != 0, annotations.optional,
    annotations.compiler_flag == 0x1000000 or annotations.compiler_flag == 0x100000)
