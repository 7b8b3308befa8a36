# attempt: Reads sys.modules through the globals of a function in a format string.
# expect: refused: KeyError
import sys
def f(): pass
print("ESCAPED", "{0.__globals__[sys].modules[os].sep}".format(f))
