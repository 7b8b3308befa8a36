# versions: 3.6-
# Cells that are deleted, by their owner and from inside.


def outer(argument):
    cell = 1

    def inner():
        nonlocal cell
        del cell
        return argument

    del cell, argument
    return inner
