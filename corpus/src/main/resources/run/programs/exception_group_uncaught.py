# versions: 3.11-
# An uncaught exception group: the tree that is printed, with causes and notes.
def a():
    raise ValueError("from a")


def b():
    try:
        {}["missing"]
    except KeyError as error:
        raise TypeError("from b") from error


def collect(*functions):
    errors = []
    for f in functions:
        try:
            f()
        except Exception as error:
            errors.append(error)
    return errors


errors = collect(a, b)
errors[0].add_note("a note\nof two lines")
inner = ExceptionGroup("inner", [OSError("system"), IndexError()])
print("raising", flush=True)
raise ExceptionGroup("outer", errors + [inner])
