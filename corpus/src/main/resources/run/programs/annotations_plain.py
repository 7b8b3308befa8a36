# versions: 3.8-
# Annotations of functions, variables and classes, as far as all versions agree on them.
def f(a: int, b: "text" = 2, *args: float, c: 1 + 1, **kwargs: str) -> list:
    x: int = 5
    y: "never evaluated"
    return a, b, args, c, kwargs, x


print(f(1, c=3), list(f.__annotations__), f.__annotations__["a"], f.__annotations__["b"],
    f.__annotations__["c"], f.__annotations__["return"])


class A:
    field: int
    value: str = "v"
    nested: "A" = None

    def method(self) -> "A":
        z: undefined_name_in_a_function = 1
        return z


print(A.__annotations__, A.value, hasattr(A, "field"), A().method(), A.method.__annotations__)
module_level: int = 3
only_declared: str
(parenthesised): int = 4
A.attribute: int = 5
box = {}
box["k"]: str = "v"
print(module_level, "only_declared" in globals(), parenthesised, A.attribute, box)


class B(A):
    pass


print(f.__annotations__ is f.__annotations__, (lambda: 0).__annotations__, "method" in A.__dict__)
f.__annotations__ = {"replaced": 1}
print(f.__annotations__)
f.__annotations__ = None
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as error:
    print(error)
