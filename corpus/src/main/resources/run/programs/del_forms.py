# versions: 3.8-
# del of names, attributes, items, slices, several at once, and its errors.
a = b = c = 1
del a
del b, c
for name in "abc":
    print(name in globals(), end=" ")
print()
items = list(range(10))
del items[0], items[-1]
print(items)
del items[1:3]
print(items)
del items[::2]
print(items)
del items[:]
print(items)
d = {"x": 1, "y": 2}
del d["x"]
print(d)


class Box:
    kind = "box"


box = Box()
box.v = 1
del box.v


def attempt(call):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


def no_item(): del d["gone"]
def no_index(): del items[3]
def no_attribute(): del box.v
def class_attribute(): del box.kind
def from_tuple(): del (1, 2)[0]
def from_str(): del "abc"[0]
def from_int(): del (5).real
def builtin_attribute(): del int.real
for f in (no_item, no_index, no_attribute, class_attribute, from_tuple, from_str, from_int,
        builtin_attribute):
    attempt(f)
x = [1, 2, 3]
del (x[0]), [x[0]]
print(x)
del Box.kind
print(hasattr(box, "kind"))
