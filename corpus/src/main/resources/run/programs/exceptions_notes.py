# versions: 3.11-
# add_note and __notes__: what they accept, and how notes are printed with a traceback.
import sys

e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nof two lines")
print(e.__notes__, str(e), e.__dict__)
for wrong in (5, None, b"b"):
    try:
        e.add_note(wrong)
    except TypeError as error:
        print(error)
e.__notes__ = ["replaced"]
e.add_note("added")
print(e.__notes__)
e.__notes__ = "a str"
try:
    e.add_note("x")
except TypeError as error:
    print(error)
e.__notes__ = ["one", "two\nlines", ""]
sys.excepthook(type(e), e, None)
e.__notes__ = [1, "mixed"]
sys.excepthook(type(e), e, None)
e.__notes__ = 17
sys.excepthook(type(e), e, None)
g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
g.add_note("of the group")
g.exceptions[0].add_note("of the member")
left, right = g.split(ValueError)
print(left.__notes__, right.__notes__, left.__notes__ is right.__notes__)
try:
    try:
        raise KeyError("inner")
    except KeyError as inner:
        inner.add_note("inner note")
        raise RuntimeError("outer") from inner
except RuntimeError as outer:
    outer.add_note("outer note")
    raise
