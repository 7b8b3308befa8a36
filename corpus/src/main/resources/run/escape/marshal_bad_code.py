# attempt: Loads a code object whose bytecode pops from an empty stack and calls it.
# expect: refused: Exception
import marshal, types
code = (lambda: None).__code__
print("ESCAPED", types.FunctionType(code.replace(co_code=b"\x01\x00" * 50 + b"\xff\xff", co_stacksize=1), {})())
