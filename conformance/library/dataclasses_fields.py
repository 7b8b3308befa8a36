# versions: 3.8-
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, InitVar


@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


@dataclass(frozen=True)
class Frozen:
    name: str

    def __post_init__(self):
        object.__setattr__(self, "name", self.name.upper())


@dataclass
class Child(Point):
    z: float = 1.5
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.z *= scale


print(Point(1, 2), Point(1) < Point(1, 2), Point(3) == Point(3))
print([f.name for f in fields(Child)], Child(1, 2, scale=10))
print(asdict(Point(1, 2, ["a"])), astuple(Point(1)))
print(replace(Point(1, 2), y=5), is_dataclass(Point), hash(Frozen("a")) == hash(Frozen("A")))
try:
    Frozen("x").name = 1
except FrozenInstanceError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)
