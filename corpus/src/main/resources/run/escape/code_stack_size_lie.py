# attempt: Says a stack size of one for code that uses more.
# expect: refused: Exception
import types
code = (lambda: [1, 2, [3, [4, [5, (6, 7, 8, print)]]]]).__code__
print(types.FunctionType(code.replace(co_stacksize=0), {"print": print})() and "ESCAPED")
