# attempt: Gives shared constants and built-in functions classes of its own.
# expect: harmless
class T(tuple):
    escaped = 1
class F(frozenset):
    escaped = 1
class L:
    escaped = 1
for value, cls in (((), T), (frozenset(), F), (len, L), (int, type("M", (type,), {"escaped": 1})), (str.join, L), (None, L), (..., L), (NotImplemented, L), (int.__dict__["real"], L), (type(len), type("N", (type,), {}))):
    for call in (lambda: setattr(value, "__class__", cls), lambda: object.__setattr__(value, "__class__", cls), lambda: object.__dict__["__class__"].__set__(value, cls)):
        try:
            call()
        except (TypeError, AttributeError):
            pass
found = [v for v in ((), frozenset(), len, int, str.join, None, ..., int.__dict__["real"]) if hasattr(v, "escaped")]
print("ESCAPED %r" % found if found else "safe")
