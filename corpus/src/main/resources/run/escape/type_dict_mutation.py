# attempt: Changes a built-in type through its __dict__ and a trick of comparison.
# expect: harmless
class Grab:
    def __eq__(self, other):
        try:
            other["escaped"] = 1
        except Exception:
            pass
        return True
    __hash__ = None
str.__dict__ == Grab()
print("ESCAPED" if hasattr("", "escaped") else "safe")
