# versions: 3.8-
# contextmanager, closing, suppress, redirect_stdout, ExitStack, nullcontext, ContextDecorator.
import contextlib
import io


@contextlib.contextmanager
def tag(name):
    print("<%s>" % name)
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print("</%s>" % name)


with tag("a") as value:
    print(value)
with tag("b"):
    raise KeyError("k")
try:
    with tag("c"):
        raise ValueError("v")
except ValueError as error:
    print("out", error, error.__traceback__ is not None)


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def replaces():
    try:
        yield
    except ValueError as error:
        raise TypeError("replaced") from error


for manager in (never, twice, replaces):
    try:
        with manager():
            if manager is replaces:
                raise ValueError("inner")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


@tag("decorated")
def f(x):
    return x * 2


print(f(4), f(5))
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))
class Closes:
    def close(self):
        print("closed")
with contextlib.closing(Closes()) as c, contextlib.nullcontext(5) as n:
    print(type(c).__name__, n)
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda kind, value, tb: print("push", kind))
    print(names)
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("swallows"))
    raise KeyError("through the stack")
moved = contextlib.ExitStack()
with contextlib.ExitStack() as stack:
    stack.callback(print, "later")
    moved = stack.pop_all()
print("not yet")
moved.close()
class D(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, *details):
        print("exit", details[0])
@D()
def g():
    return "g"
print(g(), isinstance(D(), contextlib.AbstractContextManager))
