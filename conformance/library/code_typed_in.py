# versions: 3.8-
import codeop, code, sys
for s in ["a = 1", "if 1:", "if 1:\n  pass", "if 1:\n  pass\n", "(1,", "x = '''abc", "1 +", "def f():", "@dec", "", "#c", "\n", "a = (\n1", "for x in y:\n    z\n\n", "try:\n  pass", "1 1", "x = [1, 2", "lambda", "class A:\n  def f(self):\n    return 1", "if 1:\n    pass\nelse:", "a\\", "f(**{'a':1}", "raise = 2", "]"]:
    try:
        r = codeop.compile_command(s)
        print(repr(s), r is None)
    except SyntaxError as e:
        print(repr(s), type(e).__name__, e.msg)
    except (ValueError, OverflowError) as e:
        print(repr(s), type(e).__name__, e)
i = code.InteractiveInterpreter({"a": 5})
print(i.runsource("a + 1"))
print(i.runsource("if a:"))
print(i.runsource("if a:\n    a * 2\n"))
c = code.InteractiveConsole()
for l in ["x = 3", "def f(y):", "    return x + y", "", "f(4)", "x"]:
    print(c.push(l))
