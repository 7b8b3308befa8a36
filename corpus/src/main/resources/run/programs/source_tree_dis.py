# versions: 3.13-3.13
# Syntax trees of source, and dis of source.
import _ast
import dis


def show(node, depth=0):
    if isinstance(node, _ast.AST):
        place = [getattr(node, a) for a in node._attributes]
        print("  " * depth + type(node).__name__, *place)
        for field in node._fields:
            value = getattr(node, field)
            if isinstance(value, (list, _ast.AST)):
                print("  " * depth + " " + field)
                show(value, depth + 1)
            else:
                print("  " * depth + " " + field, repr(value))
    elif isinstance(node, list):
        for item in node:
            show(item, depth)
    else:
        print("  " * depth + repr(node))


TREE = _ast.PyCF_ONLY_AST
show(compile("def f(a, /, b: int = 2, *c, d=3, **e) -> None:\n    return a + b\n", "f", "exec", TREE))
show(compile("[x async for x in y if x] or {**a, 'b': -1} and f(*c, k=1)[1:2, ...]", "f", "eval", TREE))
show(compile("match x:\n  case [1, *_, C(a, b=None)] | {'k': 2.5, **r} if x: pass", "f", "exec", TREE))
show(compile("f'{a!r:>{w}} {b=}'", "f", "eval", TREE))
show(compile("class A[T: int](B, m=C):\n  x: int\n  type Y[**P] = P\n", "f", "exec", TREE))
node = _ast.BinOp(_ast.Constant(1), _ast.Add(), right=_ast.Name("x"))
print(node._fields, type(node).__mro__, type(node.right.ctx), _ast.Call(_ast.Name("f")).args)
for call in (lambda: _ast.Name("a", _ast.Load(), 3), lambda: _ast.Name("x", id=1)):
    try:
        call()
    except TypeError as error:
        print(error)
dis.dis("a + b")
dis.dis("for x in y:\n    print(x)\n")
dis.dis("i = [g(h) for g in i]\ndel h\n")
