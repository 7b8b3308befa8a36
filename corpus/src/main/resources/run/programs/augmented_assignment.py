# versions: 3.8-
# Every augmented operator, on names, attributes, items; in-place methods and their fallback.
class Log:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        print("iadd", other)
        self.v += other
        return self

    def __sub__(self, other):
        print("sub", other)
        return Log(self.v - other)

    def __imul__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return "rmul"

    def __mul__(self, other):
        return "mul"


x = 10
x += 5; x -= 3; x *= 4; x //= 5; x **= 3; x %= 100; x <<= 3; x >>= 1; x |= 1; x ^= 7; x &= 30
print(x)
x /= 4
print(x)
log = same = Log(1)
log += 5
print(log is same, log.v)
log -= 2
print(log is same, log.v)
log *= 2
print(log)
items = [1, 2]
alias = items
items += (3,)
items *= 2
print(alias)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
s = {1, 2}
s |= {3}; s &= {2, 3, 4}; s ^= {4}; s -= {2}
print(s)
calls = []
def where():
    calls.append("where")
    return {"k": 1}
where()["k"] += 1
print(calls)
for text in ("x @= 1", "s += 1", "items += 1", "s |= [1]"):
    pass
for f in (lambda v: v.__iadd__(1), lambda v: v.__imul__("a")):
    try:
        f([1])
    except TypeError as error:
        print(error)
try:
    x @= 2
except TypeError as error:
    print(error)
try:
    s += 1
except TypeError as error:
    print(error)
try:
    None_value = None
    None_value += 1
except TypeError as error:
    print(error)
