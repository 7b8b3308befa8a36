# attempt: Opens a folder of the host by a hook of sys.path_hooks.
# expect: harmless
import sys
bad = []
for hook in sys.path_hooks:
    try:
        bad.append(type(hook("/")).__name__)
    except Exception:
        pass
print("ESCAPED %s" % bad if bad else "safe")
