# versions: 3.8-
# Ordering methods: reflection, subclasses first, NotImplemented, total_ordering, identity in containers.
import functools


class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", end=" ")
        return self.v < other.v if isinstance(other, V) else NotImplemented

    def __ge__(self, other):
        print("ge", end=" ")
        return self.v >= other.v if isinstance(other, V) else NotImplemented


class W(V):
    def __gt__(self, other):
        print("W.gt", end=" ")
        return True


print(V(1) < V(2), V(1) > V(2), V(1) >= V(2), V(1) <= V(2))
print(V(1) < W(0), V(1) > W(0))
for f in (lambda: V(1) < 5, lambda: 5 < V(1), lambda: V(1) <= 5, lambda: object() > object(),
        lambda: V(1) > None):
    try:
        print(f())
    except TypeError as error:
        print(error)


@functools.total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return "T%d" % self.v


print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), sorted([T(3), T(1), T(2)]), max(T(1), T(5)), min([T(4), T(2)]))
try:
    @functools.total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
class Never:
    def __eq__(self, other):
        return False
n = Never()
print(n == n, n in [n], [n] == [n], [n].index(n), {"k": n} == {"k": n}, (n,) == (Never(),))
class Raises:
    def __eq__(self, other):
        raise ArithmeticError("no comparison")
    __hash__ = lambda self: 1
for f in (lambda: Raises() in [1], lambda: [Raises()] == [1], lambda: {Raises(): 1} == {Raises(): 1},
        lambda: {Raises(), 1}, lambda: [1].remove(Raises())):
    try:
        f()
    except ArithmeticError as error:
        print(error)
