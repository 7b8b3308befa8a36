# attempt: Loads posix through every loader that modules name.
# expect: harmless
import sys
bad = []
for name, module in list(sys.modules.items()):
    loader = getattr(getattr(module, "__spec__", None), "loader", None)
    for call in (lambda: loader.load_module("posix"), lambda: loader.get_data("/etc/passwd"), lambda: loader().load_module("posix")):
        try:
            if call():
                bad.append(name)
        except BaseException:
            pass
print("ESCAPED %s" % bad[:3] if bad else "safe")
