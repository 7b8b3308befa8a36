# versions: 3.8-
# Free variables and locals that have no value: messages, del of cells, empty cells.
import types


def attempt(call):
    try:
        print(call())
    except NameError as error:
        print(type(error).__name__, error)
    except ValueError as error:
        print(type(error).__name__, error)


def late():
    def inner():
        return value
    attempt(inner)
    value = 1
    attempt(inner)
    del value
    attempt(inner)
    return inner


f = late()
attempt(lambda: f.__closure__[0].cell_contents)


def local():
    if False:
        x = 1
    return x


def deleted():
    x = 1
    del x
    return x


def deleted_twice():
    x = 1
    del x
    del x


attempt(local)
attempt(deleted)
attempt(deleted_twice)
attempt(lambda: no_such_name)


def handler():
    try:
        raise ValueError("v")
    except ValueError as error:
        pass
    return error


attempt(handler)
cell = types.CellType()
attempt(lambda: cell.cell_contents)
cell.cell_contents = 5
print(cell.cell_contents, types.CellType(7).cell_contents, cell == types.CellType(5),
    cell < types.CellType(7))
del cell.cell_contents
attempt(lambda: cell.cell_contents)
