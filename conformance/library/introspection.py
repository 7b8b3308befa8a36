# versions: 3.8-
import ast
import dis
import inspect
import io
import linecache
import tokenize
import traceback


def function(a, b: int = 2, *args, c, d=4, **rest) -> str:
    """Does it."""
    return a + b


class Base:
    def method(self): ...


class Derived(Base):
    @property
    def value(self):
        return 1

    @staticmethod
    def plain(): ...


print(inspect.signature(function), inspect.getdoc(function), inspect.isfunction(function))
print([p.kind.name for p in inspect.signature(function).parameters.values()])
bound = inspect.signature(function).bind(1, c=3)
bound.apply_defaults()
print(bound.arguments)
print([name for name, _ in inspect.getmembers(Derived) if not name.startswith("_")], inspect.getmro(Derived)[1].__name__)
print(inspect.isgeneratorfunction(function), inspect.iscoroutinefunction(function), inspect.getfullargspec(function).kwonlyargs)
frame = inspect.currentframe()
print(frame.f_code.co_name, inspect.stack()[0].function)
tokens = list(tokenize.generate_tokens(io.StringIO("x = 1 + 'a'  # c\n").readline))
print([(tokenize.tok_name[t.type], t.string) for t in tokens])
print([i.opname for i in dis.get_instructions(function)][-1])
try:
    1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(type(e), e), traceback.extract_tb(e.__traceback__)[0].name)
    print(traceback.TracebackException.from_exception(e).exc_type.__name__ if hasattr(traceback.TracebackException.from_exception(e), "exc_type") else "")
print(ast.literal_eval("[1, {'a': (2, None)}, -3.5, b'x']"))
