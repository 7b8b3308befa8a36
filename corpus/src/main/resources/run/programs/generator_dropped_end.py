# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Generators that are left in try or with at the end of a program, and one in a cycle.
import gc

gc.disable()


def g(name):
    try:
        yield name
    finally:
        print("closed", name)


def cyclic():
    me = yield
    try:
        yield
    finally:
        print("cycle closed")


c = cyclic()
next(c)
c.send(c)
c = None
print("dropped")
gc.collect()
print("collected")
x = g("x")
next(x)
y = g("y")
next(y)
d = {"z": g("z")}
next(d["z"])
del x
print("end")
