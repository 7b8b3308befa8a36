# attempt: Replaces __build_class__ and __import__ by own functions.
# expect: harmless
import builtins
builtins.__build_class__ = lambda f, name, *bases, **k: ("made", name)
class A:
    pass
builtins.__import__ = lambda *a: "imported " + a[0]
import os
print(A, os, "safe")
