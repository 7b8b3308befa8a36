# attempt: Takes internal objects apart and puts them together as others, by copyreg.
# expect: harmless
import copy, copyreg, sys
def f():
    yield 1
for each in (sys, sys.stdout, sys.stdin, print, len, type, f, f(), f.__code__, sys._getframe(), iter([1]), iter({}), object(), int, sys.flags, sys.version_info, sys.implementation, copyreg.__newobj__, __builtins__, NotImplemented):
    for protocol in (0, 1, 2, 3, 4, 5):
        try:
            parts = each.__reduce_ex__(protocol)
        except Exception:
            continue
        if "java" in repr(parts) or "dev.pyclair" in repr(parts):
            print("ESCAPED", parts)
    for way in (copy.copy, copy.deepcopy, lambda x: copyreg.__newobj__(type(x)), lambda x: copyreg._reconstructor(type(x), object, None), lambda x: copyreg.__newobj_ex__(type(x), (), {})):
        try:
            text = repr(way(each))
        except Exception as e:
            text = str(e)
        if "java.lang" in text or "dev.pyclair" in text:
            print("ESCAPED", text)
print("safe")
