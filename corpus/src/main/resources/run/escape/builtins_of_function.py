# attempt: Makes functions with built-ins of their own that have more.
# expect: harmless
import types
code = (lambda: __import__("os").sep).__code__
for builtins in ({}, {"__import__": lambda *a: 1 / 0}, __builtins__):
    try:
        print("ESCAPED", types.FunctionType(code, {"__builtins__": builtins})())
    except (ImportError, NameError, ZeroDivisionError, AttributeError):
        pass
print("safe")
