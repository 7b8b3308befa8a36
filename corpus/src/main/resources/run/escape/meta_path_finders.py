# attempt: Finds os by the finders of sys.meta_path.
# expect: harmless
import sys
bad = []
for finder in sys.meta_path:
    for name in ("posix", "os", "_ctypes"):
        try:
            if finder.find_spec(name, None):
                bad.append(name)
        except Exception:
            pass
print("ESCAPED %s" % bad if bad else "safe")
