# versions: 3.14-
# Template strings.


def templates(name, value, width):
    empty = t""
    plain = t"text"
    one = t"{name}"
    several = t"Hello {name!r}, {value:>{width}.2f} and {value=} {{literal}} {name!s:x}{value!a}"
    nested = t"{t'{name}'} {f'{value}'}"
    joined = t"a{name}" t"b{value}"
    raw = rt"\n{name + value * 2}"
    return empty, plain, one, several, nested, joined, raw, t"{lambda_(lambda: name)}" if name else t"{ name }"


async def awaiting(x):
    return t"{await x}"
