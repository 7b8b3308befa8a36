# attempt: Compiles trees whose nodes hold what no parser puts there.
# expect: harmless
import _ast
place = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
class Node(_ast.Constant):
    pass
class Text(str):
    pass
wrong = [
    _ast.Constant(object(), **place), _ast.Constant([1], **place), _ast.Constant(print, **place), _ast.Name(1, _ast.Load(), **place),
    _ast.Name(Text("x"), _ast.Load(), **place), _ast.Name("None", _ast.Store(), **place), _ast.Name("a b", _ast.Load(), **place), Node(1, **place),
    _ast.BinOp(1, 2, 3, **place), _ast.Call(None, None, None, **place), _ast.Lambda(None, None, **place), _ast.Starred(None, None, **place),
    _ast.Constant(1, lineno=-1, col_offset=2 ** 70, end_lineno=0, end_col_offset=0), _ast.Yield(None, **place), _ast.Await(None, **place),
    _ast.Attribute(_ast.Constant(1, **place), "\ud800", _ast.Load(), **place), _ast.JoinedStr([1, None], **place), _ast.Slice(**place), _ast.List([...], ..., **place), 1, None,
]
for node in wrong:
    try:
        code = compile(_ast.Expression(node), "f", "eval")
        value = eval(code, {"x": 1})
        if "dev.pyclair" in repr(value) or "java" in repr(type(value)):
            print("ESCAPED", value)
    except Exception as e:
        if "java" in repr(e).lower() or "pyclair" in repr(e):
            print("ESCAPED", repr(e))
print("safe")
