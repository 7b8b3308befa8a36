# versions: 3.8-
# An uncaught exception: text on stderr, exit code 1.
def first(x):
    return second(x) + 1


def second(x):
    values = [third(v)
              for v in (x, x - 1)]
    return values


def third(x):
    return 10 / x


print("before", flush=True)
first(1)
print("never")
