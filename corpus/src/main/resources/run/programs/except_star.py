# versions: 3.11-
# except*: which parts each clause gets, what is left, plain exceptions, else and finally.
def show(label, error):
    print(label, repr(error))


def run(error):
    try:
        try:
            if error:
                raise error
        except* ValueError as group:
            show("value", group)
        except* (TypeError, KeyError) as group:
            show("type or key", group)
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as left:
        show("left", left)


run(None)
run(ValueError("plain"))
run(ExceptionGroup("a", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("b", [ValueError(1), OSError(2), ExceptionGroup("n", [KeyError(3), OSError(4)])]))
run(OSError("no match"))
run(BaseExceptionGroup("c", [KeyboardInterrupt(), ValueError(5)]))


def raises_inside():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as t:
        raise t


try:
    raises_inside()
except ExceptionGroup as group:
    show("raised", group)
    print([repr(e.__context__) for e in group.exceptions])
for wrong in (5, ExceptionGroup, (ValueError, BaseExceptionGroup)):
    try:
        try:
            raise ValueError
        except* wrong:
            print("taken")
    except TypeError as error:
        print(error)
def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("i", [ValueError(i)])
        except* ValueError as e:
            found = e.exceptions
    return found, "e" in locals()
print(loop())
