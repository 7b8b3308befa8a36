# attempt: Evaluates source text, where there is no compiler.
# expect: refused: Exception
print("ESCAPED", eval("__import__('os').getpid()") > 0)
