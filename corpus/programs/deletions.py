# versions: 2.7 3.6-
# del of names of every scope, attributes and elements.
removed = attribute = 1
del removed, attribute


def everything(o, i, local):
    global removed
    removed = 1
    del removed
    del o.x, o[i], o.y.z, o[i][i]
    del (local), [o, i]
    (a, b) = (c, [d]) = 1, [2]
    del (a, (b, [c, d]))


class Holder:
    name = 1
    del name
