# versions: 3.8-
import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    X = enum.auto()


class Num(enum.IntEnum):
    ONE = 1
    TWO = 2


print(list(Color), Color(2).name, Color["RED"] is Color.CRIMSON)
print(repr(Color.RED), str(Color.GREEN), Color.RED in Color)
print(Perm.R | Perm.X, bool(Perm.R & Perm.W), (Perm.R | Perm.W).value)
print(Num.ONE + Num.TWO, Num.ONE < 2, sorted(Num, reverse=True))
try:
    Color(7)
except ValueError as e:
    print(e)
try:
    Color.RED = 3
except AttributeError as e:
    print(type(e).__name__)
print(enum.Enum("Made", "A B C")(2), enum.unique(Num) is Num)
