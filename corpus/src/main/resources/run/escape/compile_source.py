# attempt: Compiles source text.
# expect: refused: Exception
code = compile("__import__('os').sep", "x", "eval")
print("ESCAPED", eval(code))
