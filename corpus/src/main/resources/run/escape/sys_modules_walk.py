# attempt: Takes a module of the host out of sys.modules.
# expect: harmless
import sys
bad = [n for n in ("os", "posix", "subprocess", "_thread", "_io", "nt", "java", "zipimport", "_frozen_importlib_external", "marshal.host") if hasattr(sys.modules.get(n), "getpid") or hasattr(sys.modules.get(n), "FileLoader") or hasattr(sys.modules.get(n), "_os")]
print("ESCAPED %s" % bad if bad else "safe")
