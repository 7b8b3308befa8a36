# versions: 3.7-
# Annotations kept as text.
from __future__ import annotations

x: int = 1
y: list[dict[str, "int"]]
z: (lambda a, *b, c=1, **d: a if b else c) = None


class Node:
    next: Node | None = None
    value: f"{x!r:>{y}}" = 0
    items: x[1:2, ...] + -y ** 2 // ~z

    def link(self, other: Node, *, deep: not True and False or x < 1 <= y) -> {1: 2, **x}:
        local: undefined
        return [await_ for await_ in other]


async def later(a: [i for i in x], b: (yield_ for yield_ in y)) -> "quoted":
    pass
