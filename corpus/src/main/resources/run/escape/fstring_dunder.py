# attempt: Walks to __import__ within an f-string.
# expect: refused: ImportError
print(f"ESCAPED {(lambda: 0).__globals__['__builtins__'].__import__('os').sep}")
