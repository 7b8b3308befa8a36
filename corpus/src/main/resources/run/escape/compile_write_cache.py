# attempt: Has files written where modules are cached.
# expect: refused: Exception
import py_compile
print("ESCAPED", py_compile.compile(__file__ if "__file__" in globals() else "escape.py", "/tmp/escaped.pyc", doraise=True))
