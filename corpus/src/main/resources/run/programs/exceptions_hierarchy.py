# versions: 3.8-
# Bases of every built-in exception, and aliases.
import builtins
names = sorted(n for n in dir(builtins) if isinstance(getattr(builtins, n), type)
               and issubclass(getattr(builtins, n), BaseException))
for name in names:
    kind = getattr(builtins, name)
    print(name, [base.__name__ for base in kind.__bases__], kind.__name__)
print(IOError is OSError, EnvironmentError is OSError)
print([c.__name__ for c in UnicodeDecodeError.__mro__])


class Own(ValueError):
    """An exception with a signature of its own."""

    def __init__(self, code, *, detail):
        super().__init__(code)
        self.code, self.detail = code, detail

    def __str__(self):
        return "%s (%s)" % (self.code, self.detail)


e = Own(5, detail="d")
print(e, repr(e), e.args)
try:
    Own(5)
except TypeError as error:
    print(error)
class Two(KeyError, IndexError):
    pass
print(Two.__mro__[1:3], repr(Two(1, 2)))
try:
    class Bad(OSError, ValueError, StopIteration):
        pass
except TypeError as error:
    print(error)
