# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# Callbacks of weak references: when, in which order, and which are not called.
import weakref


class A:
    def __del__(self):
        print("del", r1() is None)


class B:
    pass


a = A()
r1 = weakref.ref(a, lambda r: print("callback 1", r is r1, r()))
r2 = weakref.ref(a, lambda r: print("callback 2", r is r2, r()))
r3 = weakref.ref(a, lambda r: print("never called"))
del r3
a = None
print(r1, r2) if False else print(r1() is None, r2() is None)
b = B()
weakref.ref(b, lambda r: print("nobody keeps this reference"))
r = weakref.ref(b, lambda r: print("first"))
p = weakref.proxy(b, lambda p: print("second, of a proxy"))
s = weakref.ref(b, lambda r: print("third"))
print(weakref.getweakrefcount(b))
b = None
try:
    p.x
except ReferenceError as error:
    print(error)
b = B()


def callback(r):
    print("callback raises" if r else "?")
    raise ValueError("in callback")


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.object is callback)


import sys
sys.unraisablehook = hook
r = weakref.ref(b, callback)
del b
print("after")


def function():
    pass


r = weakref.ref(function, lambda r: print("function gone"))
del function
s = {1, 2}
r = weakref.ref(s, lambda r: print("set gone"))
s = 0
g = (x for x in "abc")
r = weakref.ref(g, lambda r: print("generator gone"))
g = None
items = [B(), B(), B()]
refs = [weakref.ref(x, lambda r, i=i: print("item", i)) for i, x in enumerate(items)]
items.pop(1)
print([r() is None for r in refs])
items.clear()
b = B()
b.me = b
r = weakref.ref(b, lambda r: print("cycle"))
del b
import gc
print(r() is None)
gc.collect()
print(r() is None)
