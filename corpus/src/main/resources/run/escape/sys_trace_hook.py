# attempt: Installs a trace function and walks to the frames of the engine.
# expect: harmless
import sys
def trace(frame, event, argument):
    if frame.f_globals.get("__name__") not in ("__main__", None):
        print("ESCAPED", frame.f_code.co_filename)
    return trace
try:
    sys.settrace(trace)
    sorted([2, 1], key=lambda v: v)
    sys.settrace(None)
except (AttributeError, NotImplementedError):
    pass
print("safe")
