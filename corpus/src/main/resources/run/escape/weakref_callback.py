# attempt: Raises and recurses in the callback of a weak reference.
# expect: harmless
import weakref
class A: pass
def callback(ref):
    raise SystemExit("from a callback")
a = A()
r = weakref.ref(a, callback)
del a
print("safe")
