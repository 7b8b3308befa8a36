# attempt: Runs a function with builtins of its own choice.
# expect: harmless
import types
f = types.FunctionType((lambda: __import__("os")).__code__, {"__builtins__": {"__import__": lambda *a: "own import"}})
print(f(), "safe")
