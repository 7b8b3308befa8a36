# versions: 3.10-
# Parenthesised context managers, with trailing commas, and generator-made managers.
from contextlib import contextmanager


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name
    except ValueError as error:
        print("caught", error)
    finally:
        print("</" + name + ">")


with (tag("a") as a, tag("b") as b):
    print(a, b)
with (
    tag("c"),
    tag("d") as d,
):
    print(d)
with (tag("e")):
    raise ValueError("inside")
with (tag("f")) as f, (tag("g")) as g:
    print(f, g)
with (
    tag("h") as h
):
    print(h)
try:
    with (tag("i"), tag("j")):
        raise KeyError("through")
except KeyError as error:
    print(repr(error))
