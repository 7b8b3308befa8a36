# versions: 3.8-
import doctest
import io
import sys
def f(x):
    """
    >>> f(2)
    4
    >>> f('a')
    'aa'
    >>> print(f(3)); f(4)
    6
    8
    >>> f(None)
    Traceback (most recent call last):
    ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> f(5)
    11
    >>> for i in range(2):
    ...     i
    0
    1
    """
    return x*2
failures = io.StringIO()
finder = doctest.DocTestFinder(recurse=False)
runner = doctest.DocTestRunner(verbose=False)
for test in finder.find(f, "f", globs={"f": f}):
    print(runner.run(test, out=failures.write))
print([line for line in failures.getvalue().splitlines() if not line.startswith("File")])
exec(compile("1+1\n", "<x>", "single"))
old = sys.stdout
sys.stdout = io.StringIO()
exec(compile("'abc'; None; [1]\n", "<x>", "single"))
t = sys.stdout.getvalue()
sys.stdout = old
print(repr(t))
sys.displayhook = lambda v: print("hook", v)
exec(compile("1+1; None\n", "<x>", "single"))
del sys.displayhook
try:
    exec(compile("1+1; None\n", "<x>", "single"))
except RuntimeError as e: print(e)
