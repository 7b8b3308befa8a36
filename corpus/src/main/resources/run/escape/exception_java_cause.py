# attempt: Looks for a Java exception among the attributes of errors that the engine raises.
# expect: harmless
def overflow(n):
    return overflow(n + 1)
for f in (lambda: 1 / 0, lambda: [].pop(), lambda: {}["k"], lambda: int("x"), lambda: overflow(0), lambda: "\ud800".encode(), lambda: chr(-1), lambda: float("x")):
    try:
        f()
    except Exception as error:
        for name in dir(error):
            value = getattr(error, name)
            if "java" in repr(type(value)).lower() or "dev.pyclair" in repr(value):
                print("ESCAPED", name)
print("safe")
