# attempt: Pretends by __class__ to be a built-in type, where the engine casts.
# expect: harmless
class Liar:
    __class__ = property(lambda self: self.kind)
    def __init__(self, kind):
        self.kind = kind
for kind in (int, str, list, dict, tuple, bytes, type, slice, BaseException):
    for f in (lambda v: "" .join([v]), lambda v: [1, 2][v], lambda v: {}.update(v), lambda v: int(v), lambda v: sum([v]), lambda v: range(v), lambda v: [].extend(v), lambda v: isinstance(1, v), lambda v: "%d" % v, lambda v: bytes(v)):
        try:
            f(Liar(kind))
        except Exception as error:
            if "java" in repr(error).lower() or "cast" in repr(error).lower():
                print("ESCAPED", error)
try:
    raise Liar(ValueError)
except TypeError as error:
    print("safe", error)
