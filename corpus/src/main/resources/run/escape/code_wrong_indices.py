# attempt: Makes a function that names constants, names and variables that are not there.
# expect: refused: Exception
import dis, types
code = (lambda: 0).__code__
for op in ("LOAD_CONST", "LOAD_FAST", "LOAD_GLOBAL", "LOAD_DEREF", "STORE_FAST"):
    raw = bytes([dis.opmap["RESUME"], 0, dis.opmap[op], 200, dis.opmap["RETURN_VALUE"], 0])
    types.FunctionType(code.replace(co_code=raw), {})()
