# attempt: Takes the reconstructor of objects as a way to their module.
# expect: harmless
parts = object().__reduce_ex__(2)
f = parts[0]
g = getattr(f, "__globals__", {})
print("ESCAPED" if "sys" in g and hasattr(g["sys"].modules.get("os"), "sep") else "safe", f.__name__)
