# attempt: Builds the tree of an import by hand, compiles and runs it.
# expect: refused: Exception
import _ast
place = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
tree = _ast.Module([_ast.Import([_ast.alias("os", None, **place)], **place)], [])
space = {}
exec(compile(tree, "f", "exec"), space)
print("ESCAPED", space["os"].getpid())
