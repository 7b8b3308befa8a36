# versions: 3.11-
# Making, nesting, splitting and deriving exception groups.
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("nested", [TypeError(2), ValueError(3)]),
    OSError(4)])
print(g, "|", repr(g), "|", g.message, "|", g.exceptions[1].exceptions)
print(g.args)
print(repr(g.subgroup(ValueError)), repr(g.subgroup((OSError, TypeError))), g.subgroup(KeyError))
print(g.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 2))
print(g.split(TypeError))
print(g.split(ExceptionGroup), g.split(KeyError))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for make in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup("m"),
             lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m", 5),
             lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m", ValueError())):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + "'", exceptions)


o = Own("own", [ValueError(1), KeyError(2)])
left, right = o.split(KeyError)
print(repr(left), repr(right), type(o.subgroup(ValueError)).__name__)
print(ExceptionGroup("m", (ValueError(),)).exceptions, issubclass(ExceptionGroup, Exception))
try:
    g.exceptions = ()
except AttributeError as error:
    print(error)
print(ExceptionGroup("empty name", [ValueError()]).subgroup(ExceptionGroup))
try:
    g.subgroup(5)
except TypeError as error:
    print(error)
print([c.__name__ for c in ExceptionGroup.__mro__])
