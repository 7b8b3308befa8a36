# versions: 3.15-
# sentinel (PEP 661): objects that are nothing but themselves, in unions and copies, too.
import copy


def show(make):
    try:
        print(make())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


MISSING = sentinel("MISSING")
for make in (lambda: MISSING, lambda: type(MISSING), lambda: sentinel(), lambda: sentinel(5), lambda: sentinel("a", 5),
             lambda: sentinel("a", repr="<a>"), lambda: sentinel("a", x=5), lambda: sentinel("a", repr=5),
             lambda: MISSING | int, lambda: int | MISSING, lambda: MISSING | None, lambda: MISSING | 5,
             lambda: (MISSING.__name__, MISSING.__module__, sentinel.__module__),
             lambda: copy.copy(MISSING) is MISSING and copy.deepcopy([MISSING])[0] is MISSING,
             lambda: (bool(MISSING), MISSING == sentinel("MISSING"), MISSING == MISSING), lambda: MISSING(),
             lambda: type("Own", (sentinel,), {}), lambda: setattr(MISSING, "x", 1),
             lambda: setattr(MISSING, "__name__", "other")):
    show(make)


def f(value=MISSING):
    return "nothing" if value is MISSING else value


print(f(), f(None))
