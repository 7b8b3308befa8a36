# attempt: Takes the __dict__ of built-in classes by the descriptors of object and type.
# expect: harmless
for table in (object.__dict__, type.__dict__):
    for name in ("__dict__", "__annotations__", "__abstractmethods__", "__doc__", "__module__", "__type_params__"):
        for how in (lambda d: d.__get__(int)["escaped"], lambda d: d.__get__(int).__setitem__("escaped", 1), lambda d: d.__set__(int, {"escaped": 1})):
            try:
                how(table[name])
            except Exception:
                pass
print("ESCAPED" if hasattr(1, "escaped") or "escaped" in int.__dict__ or int.__doc__ == {"escaped": 1} else "safe")
