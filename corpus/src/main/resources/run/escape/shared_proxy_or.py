# attempt: Takes the dict of a built-in class from the operator of its proxy.
# expect: harmless
class Grab:
    def __ror__(self, other):
        try:
            other["escaped"] = 1
        except Exception:
            pass
        return {}
    __or__ = __ror__
str.__dict__ | Grab()
Grab() | str.__dict__
print("ESCAPED" if hasattr("", "escaped") else "safe")
