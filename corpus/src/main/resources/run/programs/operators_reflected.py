# versions: 3.8-
# Binary operators: NotImplemented, reflected methods, priority of subclasses, messages.
class A:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return "%s.add" % self.name if isinstance(other, A) else NotImplemented

    def __radd__(self, other):
        return "%s.radd(%r)" % (self.name, other)

    def __sub__(self, other):
        print("sub tried", end=" ")
        return NotImplemented

    def __rsub__(self, other):
        print("rsub tried", end=" ")
        return NotImplemented


class B(A):
    def __radd__(self, other):
        return "B.radd first"


class C(A):
    pass


a, b, c = A("a"), B("b"), C("c")
print(a + b, "|", b + a, "|", a + c, "|", 5 + a, "|", "s" + a)


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


attempt(lambda: a + 5)
attempt(lambda: a - a)
attempt(lambda: a - b)
attempt(lambda: 5 - a)
attempt(lambda: a * 2)
for f in (lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None + 1, lambda: {} - {1},
          lambda: 1 @ 2, lambda: "a" - "b", lambda: "a" * "b", lambda: 2 ** "x", lambda: 1 << 1.5,
        lambda: b"a" + "b",
          lambda: "%s" % (), lambda: -"a", lambda: ~1.5, lambda: +[], lambda: divmod(1, "a"), lambda: pow(2,
        "a"),
          lambda: pow(2, 3, "a"), lambda: 5 // None, lambda: 5 % [], lambda: 3 & 1.0, lambda: [] * []):
    attempt(f)


class Full:
    def __getattr__(self, name):
        raise AttributeError(name)

    for op in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift divmod".split():
        None
        locals()["__%s__" % op] = lambda self, other, op=op: "%s %s" % (op, other)
        locals()["__r%s__" % op] = lambda self, other, op=op: "r%s %s" % (op, other)


f = Full()
print(f + 1, f - 1, f * 1, f / 1, f // 1, f % 1, f ** 1, f @ 1, f & 1, f | 1, f ^ 1, f << 1, f >> 1, divmod(f,
    1))
print(1 + f, 1 - f, 1 * f, 1 / f, 1 // f, 1 % f, 1 ** f, 1 @ f, 1 & f, 1 | f, 1 ^ f, 1 << f, 1 >> f, divmod(1,
    f))
