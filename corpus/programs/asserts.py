# versions: 2.7 3.6-
# What -O and -OO take away.
"""A docstring after comments."""


def checked(a, b):
    """Goes at level 2."""
    assert a
    assert a == b, "different"
    assert (a, b)[0], (a, b)
    if __debug__:
        print("debug")
    else:
        print("fast")
    if not __debug__:
        return 1
    while __debug__ and a:
        assert isinstance(b, int) and b > 0 or a, "%r" % (b,)
        break
    return __debug__


class Checked:
    """Goes too."""

    assert __debug__
