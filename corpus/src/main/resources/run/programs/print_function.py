# versions: 3.8-
# print: separators, end, files, flush, objects with write; errors.
import io
import sys

print()
print("a", 1, None, [2], sep="-", end="!\n")
print("a", "b", sep="", end="")
print("c", sep=None, end=None)
print(*range(3), *"ab", sep=", ")
print("", "", sep="|")
print("é𝄞", "\ttab", "line\nbreak", sep="\n")
out = io.StringIO()
print("to", "file", file=out, end=";")
print("more", file=out, flush=True)
print(repr(out.getvalue()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("x", 5, sep="+", file=w)
print(w.parts)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
got, sys.stdout = sys.stdout.getvalue(), old
print(repr(got))
for f in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, file=5), lambda: print(1, bad=1),
        lambda: print(1, file=object()), lambda: print(1, file=w, flush=True)):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)


class Bad:
    def __str__(self):
        raise KeyError("in str")


try:
    print("first", Bad(), "never")
except KeyError as error:
    print("\nafter", error)
print("stderr", "too", file=sys.stderr)
print(print("inner"), sys.stdout.write("written\n"), print.__name__)
sys.stdout.writelines(["a", "b\n"])
sys.stdout = None
print("goes nowhere")
sys.stdout = sys.__stdout__
print("end", sys.stdout is old, file=None)
