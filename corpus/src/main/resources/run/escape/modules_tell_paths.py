# attempt: Looks for paths of the host in what modules say of themselves.
# expect: harmless
import sys
for module in list(sys.modules.values()):
    for name in ("__file__", "__cached__", "__path__", "__spec__", "__loader__"):
        text = repr(getattr(module, name, None))
        if ".jar" in text or "file:" in text or "target/classes" in text or "/home" in text or "/usr" in text:
            if "python3" not in text and "frozen" not in text:
                print("ESCAPED", name, text)
for name in ("path", "prefix", "exec_prefix", "executable", "base_prefix", "platlibdir", "pycache_prefix", "orig_argv"):
    text = repr(getattr(sys, name, None))
    if ".jar" in text or "target/classes" in text or "java" in text:
        print("ESCAPED", name, text)
print("safe")
