# attempt: Tries the names of Java methods on built-in functions and types.
# expect: harmless
for owner in (len, type, object, "".join, [].sort, property(), staticmethod(len), int.__add__, type.__dict__["__mro__"], {}.keys()):
    for name in ("invoke", "getMethod", "forName", "newInstance", "apply", "call", "accept", "run", "get", "getDeclaringClass", "target", "handle", "context", "host", "interpreter"):
        try:
            value = getattr(owner, name)
        except AttributeError:
            continue
        if "dict" not in type(owner).__name__:
            print("ESCAPED", owner, name)
print("safe")
