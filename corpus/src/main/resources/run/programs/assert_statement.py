# versions: 3.8-
# assert with and without a message, messages of every kind, evaluation of the message.
def check(f):
    try:
        f()
    except AssertionError as error:
        print("failed", repr(error), str(error))
    else:
        print("held")


evaluated = []


def message():
    evaluated.append(1)
    return "called"


def a(): assert True
def b(): assert False
def c(): assert 0, "text"
def d(): assert [], {"any": "object"}
def e(): assert (), (1, 2)
def f(): assert 1, message()
def g(): assert None, message()
def h(): assert 1 < 2 < 2, f"{1 + 1}"
def i(): assert not None
for case in (a, b, c, d, e, f, g, h, i):
    check(case)
print(evaluated)
AssertionError = KeyError
try:
    assert False, "the built-in one is raised all the same"
except Exception as error:
    print(type(error).__name__, error)
del AssertionError
try:
    assert "" , ""
except AssertionError as error:
    print(repr(error), __debug__)
