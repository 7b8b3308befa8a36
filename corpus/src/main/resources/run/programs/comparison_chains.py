# versions: 3.8-
# Chained comparisons evaluate each operand once and stop early; is, in, not in.
def v(value):
    print("v%s" % (value,), end=" ")
    return value


print(v(1) < v(2) < v(3))
print(v(1) > v(2) > v(3))
print(v(1) == v(1) != v(2) <= v(2))
print(v(1) in v((1, 2)) == v(True))
print(1 < 2 < 3 < 4 < 3 < 9, (1 < 2) < 2)
print(None is None is not True, 1 not in [2] and 3 in [3])
print([1, 2] == [1, 2] is True, "a" in "abc" in ["abc"])


class Cmp:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __lt__(self, other):
        print(self.name, "<", other.name if isinstance(other, Cmp) else other, end="; ")
        return self.result


a, b, c = Cmp("a", []), Cmp("b", "yes"), Cmp("c", 5)
print(a < b < c)
print(b < c < a)
print(1 == 1.0 == True == (1 + 0j), 0.1 + 0.2 == 0.3, float("nan") == float("nan"))
print((1, 2) < (1, 3), [1] < [1, 0], "a" < "B", "" < "a", (1, "a") < (2, 5), b"a" < b"b")
for f in (lambda: 1 < "a", lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1j < 2j,
          lambda: (1, "a") < (1, 5), lambda: int < str, lambda: 1 in 5, lambda: 1 in "a"):
    try:
        print(f())
    except TypeError as error:
        print(error)
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan == nan, {nan: 1}[nan], (nan,) < (nan,))
