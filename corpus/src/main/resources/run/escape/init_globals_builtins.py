# attempt: Takes __import__ out of the globals of a method and asks for os.
# expect: refused: ImportError
class A:
    def __init__(self):
        pass
b = A.__init__.__globals__["__builtins__"]
b = b if isinstance(b, dict) else vars(b)
print("ESCAPED", b["__import__"]("os").getpid() > 0)
