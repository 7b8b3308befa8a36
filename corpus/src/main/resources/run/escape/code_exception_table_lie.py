# attempt: Gives code an exception table that points anywhere.
# expect: refused: Exception
import types
def f():
    1 / 0
types.FunctionType(f.__code__.replace(co_exceptiontable=bytes([0x80 | 0, 60, 62, 63] * 8)), {})()
