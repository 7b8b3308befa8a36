# attempt: Runs code read from marshal whose constants are of kinds that no compiler makes.
# expect: refused: Exception
import marshal, types
code = (lambda: "MARK").__code__
raw = marshal.dumps(code)
mark = next(m for m in (b"\xda\4MARK", b"\xfa\4MARK", b"\x5a\4MARK", b"\x7a\4MARK") if m in raw)
last = None
for strange in (b"[\0\0\0\0", b"{0", b"<\0\0\0\0", b"S", b"[\1\0\0\0N", b"{NN0"):
    try:
        made = marshal.loads(raw.replace(mark, strange))
        value = types.FunctionType(made, {})()
        hash(made)
        if "java" in repr(value) or value is StopIteration:
            print(repr(value))
        last = ValueError("ran")
    except Exception as e:
        last = e
raise last
