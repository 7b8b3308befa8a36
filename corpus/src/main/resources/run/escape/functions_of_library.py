# attempt: Takes global variables and code of functions of the library that is written in Java.
# expect: harmless
import collections, contextlib, copy, functools, importlib, io, operator, random, string, sys, types, weakref
for module in (collections, contextlib, copy, functools, importlib, io, operator, random, string, sys, types, weakref):
    for name in dir(module):
        value = getattr(module, name)
        for path in ("__globals__", "__code__", "__closure__", "__wrapped__", "__self__", "__func__"):
            found = getattr(value, path, None)
            if isinstance(found, dict) and "java" in repr(list(found)):
                print("ESCAPED", name, path)
            if type(found).__module__.startswith(("java", "dev.")):
                print("ESCAPED", name, path)
print("safe")
