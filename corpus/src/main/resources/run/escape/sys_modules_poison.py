# attempt: Replaces modules in sys.modules so that the engine's own imports find them.
# expect: harmless
import sys
class Fake:
    def __getattr__(self, name):
        print("ESCAPED", name) if name == "host" else None
        raise AttributeError(name)
for name in ("builtins", "sys", "functools", "io", "_io", "encodings"):
    sys.modules[name] = Fake()
import functools
print(len([1]), isinstance(functools, Fake), "safe")
