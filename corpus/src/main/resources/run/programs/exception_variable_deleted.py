# versions: 3.8-
# The name of an except clause is deleted at its end, even when it is assigned or deleted inside.
error = "outer"
try:
    raise ValueError("v")
except ValueError as error:
    print("inside", error)
print("error" in globals())
try:
    raise ValueError
except ValueError as e:
    e = "assigned"
    print(e)
print("e" in globals())
try:
    raise ValueError
except ValueError as e:
    del e
print("e" in globals())


def f():
    e = "before"
    try:
        raise KeyError("k")
    except KeyError as e:
        kept = e
        for e in range(3):
            pass
    try:
        return e, kept
    except UnboundLocalError as unbound:
        return str(unbound), kept


print(f())


def in_loop():
    seen = []
    for i in range(3):
        try:
            raise IndexError(i)
        except IndexError as problem:
            seen.append(problem)
            if i == 1:
                continue
        finally:
            seen.append("problem" in locals())
    return seen


print(in_loop())
import sys
print(sys.exc_info())
try:
    raise OSError("o")
except OSError:
    print(sys.exc_info()[0].__name__, sys.exc_info()[1])
    try:
        raise KeyError("inner")
    except KeyError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())
