# attempt: Makes a function with free variables and a closure of wrong things.
# expect: refused: TypeError
import types
def outer():
    v = 1
    return lambda: v
types.FunctionType(outer().__code__, {}, "f", None, ("not a cell",))()
print("ESCAPED")
