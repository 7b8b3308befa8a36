# attempt: Reaches sys and os through the globals of library functions.
# expect: harmless
import collections, contextlib, copy, functools, string, random, abc, io
found = []
for module in (collections, contextlib, copy, functools, string, random, abc, io):
    for value in vars(module).values():
        names = getattr(value, "__globals__", {})
        for name in ("_os", "os", "_sys", "sys"):
            other = names.get(name)
            if hasattr(other, "getpid") or hasattr(getattr(other, "modules", {}).get("os"), "getpid"):
                found.append(module.__name__)
print("ESCAPED %s" % sorted(set(found)) if found else "safe")
