# attempt: Raises the recursion limit to two billion and recurses.
# expect: limit: recursion
import sys
sys.setrecursionlimit(2 ** 31 - 1)
def f():
    f()
f()
