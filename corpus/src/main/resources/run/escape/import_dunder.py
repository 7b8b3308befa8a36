# attempt: Imports os through the built-in function __import__.
# expect: refused: ImportError
print("ESCAPED", __import__("os").getpid() > 0)
