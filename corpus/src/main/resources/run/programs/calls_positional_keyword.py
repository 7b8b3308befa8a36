# versions: 3.8-
# Binding of positional and keyword arguments, defaults, and what is passed where.
def plain(a, b, c=3, *rest, d, e=5, **more):
    return (a, b, c, rest, d, e, sorted(more.items()))


print(plain(1, 2, d=4))
print(plain(1, 2, 30, d=4))
print(plain(1, 2, 30, 40, 50, d=4, e=6))
print(plain(b=2, a=1, d=4, z=26, y=25))
print(plain(*[1, 2], **{"d": 4}))
print(plain(*(1,), *(2, 3), 4, *[], d=0, **{}, **{"q": 1}))


def only(*, key):
    return key


def rest(*args, **kwargs):
    return args, kwargs


print(only(key="k"))
print(rest(), rest(1), rest(a=1), rest(1, *"ab", b=2, **{"c": 3}))
print(rest(**{"not an identifier": 1, "": 2}))
print((lambda x, *y, z=9: (x, y, z))(1, 2, 3))
print(rest(*range(3), *{"k": 1}, x=[*range(2)]))
print(max(*[3, 1, 2], key=lambda v: -v))
args = (1, 2)
kwargs = {"d": 3}
print(plain(*args, **kwargs), args, kwargs)
order = []


def note(value):
    order.append(value)
    return value


rest(note(1), *note([2]), note(3), k=note(4), **note({"m": 5}))
print(order)
