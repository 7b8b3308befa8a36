# attempt: Reaches __import__ through the frame of a generator.
# expect: refused: ImportError
g = (x for x in ())
b = g.gi_frame.f_builtins
print("ESCAPED", b["__import__"]("os").getpid() > 0)
