# attempt: Looks for a class of the host among the subclasses of object.
# expect: harmless
found = [c for c in ().__class__.__base__.__subclasses__() if c.__module__ in ("os", "subprocess", "socket", "posix") or "java" in c.__module__ or "wrap_close" in c.__name__]
print("ESCAPED %s" % found if found else "safe")
