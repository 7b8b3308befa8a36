# versions: 3.8-
# Cells shared by several functions; nonlocal through more than one level; cells of loops.
def counter(start):
    count = start

    def add(n=1):
        nonlocal count
        count += n
        return count

    def peek():
        return count

    def reset():
        nonlocal count
        count = start

    return add, peek, reset


add, peek, reset = counter(10)
other, _, _ = counter(0)
print(add(), add(5), peek(), other())
reset()
print(peek(), other())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x
        return inner() + "/" + x

    return middle(), x


print(outer())


def loops():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    first = [f() for f in functions]
    i = "after"
    return first, [f() for f in functions]


print(loops())
print([c.cell_contents for c in add.__closure__], add.__code__.co_freevars, counter.__code__.co_cellvars)
print(peek.__closure__[0] is add.__closure__[0])
add.__closure__[0].cell_contents = 100
print(peek(), add(1))
