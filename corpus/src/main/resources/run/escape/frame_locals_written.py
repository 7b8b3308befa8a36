# attempt: Writes into the variables of frames that are not its own.
# expect: harmless
import sys
def inner():
    frame = sys._getframe(1)
    frame.f_locals["secret"] = "changed"
    for name in ("f_builtins", "f_code", "f_back", "f_globals"):
        try:
            setattr(frame, name, None)
            print("ESCAPED", name)
        except (AttributeError, TypeError):
            pass
    frame.f_builtins["escaped"] = 1
def outer():
    secret = "own"
    inner()
outer()
frame = (x for x in ()).gi_frame
try:
    frame.f_lineno = 10 ** 9
    print("ESCAPED")
except (ValueError, AttributeError, TypeError):
    pass
print("safe")
