# versions: 3.10-
# Dotted names compare, bare names capture; captures stay after a failed guard; as-patterns; scopes.
import math


class Colour:
    RED, GREEN = 1, 2

    class Dark:
        BLUE = 3


def name(x):
    match x:
        case Colour.RED:
            return "red"
        case Colour.Dark.BLUE | Colour.GREEN as c:
            return ("cold", c)
        case math.pi:
            return "pi"
        case [Colour.RED, other] as whole:
            return (whole, other)
        case captured:
            return ("captured", captured)


for value in (1, 2, 3, math.pi, [1, 5], [2, 5], "x"):
    print(name(value))


def leftovers(x):
    match x:
        case [a, b] if a > b:
            return "greater"
        case [a, 99]:
            return "ninety-nine"
        case _:
            return sorted(locals().items())


print(leftovers([1, 2]), leftovers([3, 2]), leftovers([1, 99]), leftovers(5))


def guards(x):
    log = []
    match x:
        case n if log.append(n) or n > 5:
            log.append("big")
        case n if log.append("again") or n == 3:
            log.append("three")
        case n:
            log.append("any")
    return log


print(guards(9), guards(3), guards(1))
for item in [(1, "a"), (2, "b"), (3, "c")]:
    match item:
        case (2, _):
            continue
        case (3, letter):
            break
        case (number, letter):
            print("loop", number, letter)
print(letter)
match 1, 2:
    case 1, x:
        print("tuple subject", x)
match (y := 5):
    case 5 as z if y == z:
        print("walrus", z)
