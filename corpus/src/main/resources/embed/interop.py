# What Java code and Python code do with each other.
def add(a, b):
    return a + b


def identity(x):
    return x


def describe(x):
    return type(x).__name__ + " " + repr(x)


def apply(f, *args):
    return f(*args)


def apply_caught(f, *args):
    try:
        return "returned", f(*args)
    except BaseException as e:
        return "caught", type(e).__name__, str(e)


def named(a, b=2, *, c=3):
    return [a, b, c]


def make_adder(n):
    return lambda x: x + n


def divide(a, b):
    return a / b


def recursive(n):
    return 0 if n == 0 else 1 + recursive(n - 1)


def shared():
    x = [1]
    return [x, x]


def cyclic():
    x = []
    x.append(x)
    return x


def tower(n):
    x = []
    for _ in range(n):
        x = [x, x]
    return x


def names(x):
    return [name for name in dir(x) if not name.startswith("__")]


def get(x, name):
    return getattr(x, name)


def put(x, name, value):
    setattr(x, name, value)


def walk(x):
    """Type names of all that the attributes of an object lead to."""
    seen, todo, found = set(), [x], set()
    while todo and len(seen) < 1000:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        found.add(type(each).__module__ + "." + type(each).__qualname__ + " " + repr(type(each)))
        for name in dir(each):
            try:
                todo.append(getattr(each, name))
            except Exception:
                pass
    return sorted(found)


total = 0


def accumulate(n):
    global total
    total += n
    return total


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
