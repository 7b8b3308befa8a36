# versions: 3.8-
# __cause__, __context__ and __suppress_context__: set by raise from, by handlers, by hand.
def facts(error):
    print(repr(error), "cause", repr(error.__cause__), "context", repr(error.__context__),
        error.__suppress_context__)


try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("implicit")
except ValueError as e:
    facts(e)
    facts(e.__context__)
try:
    try:
        {}["k"]
    except KeyError as key:
        raise ValueError("explicit") from key
except ValueError as e:
    facts(e)
try:
    try:
        [][1]
    except IndexError:
        raise ValueError("hidden") from None
except ValueError as e:
    facts(e)
try:
    raise ValueError("class as cause") from KeyError
except ValueError as e:
    facts(e)
for wrong in (5, "x", int):
    try:
        raise ValueError from wrong
    except TypeError as e:
        facts(e)
e = ValueError("by hand")
e.__cause__ = KeyError("set")
facts(e)
e.__context__ = None
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1)):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)
for name in ("__cause__", "__context__"):
    try:
        delattr(e, name)
    except TypeError as error:
        print(error)
try:
    try:
        raise e
    except ValueError as same:
        raise same
except ValueError as same:
    print(same is e, same.__context__)
def deep(n):
    try:
        raise ValueError(n)
    except ValueError:
        if n:
            deep(n - 1)
        else:
            raise KeyError("bottom")
try:
    deep(3)
except KeyError as error:
    while error:
        print(repr(error), end=" ")
        error = error.__context__
print()
