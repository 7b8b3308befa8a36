# versions: 3.8-
# Branches on values of every kind, chained conditions, conditional expressions.
class Truthy:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value, end=" ")
        return self.value


def describe(x):
    if x is None:
        return "none"
    elif isinstance(x, bool):
        return "bool"
    elif x == 0:
        return "zero"
    elif not x:
        return "empty"
    else:
        return "something"


for value in (None, True, 0, 0.0, "", [], {}, (), "a", [0], 5, 0j, -0.0, b"", range(0), set()):
    print(repr(value), describe(value), bool(value), not value)
print(Truthy(True) and Truthy(False) or 5)
print([] or {} or 0 or "last", 1 and "two" and [] and 3)
print("yes" if Truthy(False) else "no", 1 if [] else 2 if () else 3)
x = 5
print(1 < x < 10, 1 < x > 3 < 4, x == 5 != 4, not x == 5, not not x)
if x > 3 and (x < 4 or x == 5) and not (x == 6):
    print("combined")
if (n := x * 2) > 9:
    print("walrus", n)
if x < 3:
    pass
elif x < 4:
    pass
print((x > 3) + (x > 4), True + True, (x > 3) * "s")
