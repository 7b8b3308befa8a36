# versions: 3.6-
# The operator that no built-in type has.


def product(a, b, c):
    a @= b @ c
    a.m @= b[c] @ 1
    return a @ b @ c


class Matrix:
    def __matmul__(self, other):
        return self @ other
