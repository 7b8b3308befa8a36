# versions: 3.13-
import ast
import doctest
import timeit
import code
import codeop

print(ast.dump(ast.parse("x = f(1) + y[2:3]")), ast.unparse(ast.parse("if a:\n  b = 1\nelse: c()")))


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant(node.value * 2)


print(ast.unparse(Double().visit(ast.parse("a = 1 + 2"))), [type(n).__name__ for n in ast.walk(ast.parse("a"))])
print(timeit.timeit("pass", number=10) >= 0, codeop.compile_command("1 + 1") is not None)
interpreter = code.InteractiveInterpreter({"z": 3})
print(interpreter.runsource("z + 1"))


def square(x):
    """
    >>> square(3)
    9
    >>> square(2)
    5
    """
    return x * x


runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder(recurse=False).find(square, "square", globs={"square": square}):
    print(runner.run(test, out=lambda text: print(text.replace("evaluated.py", "FILE").splitlines()[-4:])))
