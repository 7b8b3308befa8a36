# Attempts to get from an object that the host allows, a function of its, and what they raise, to what it does not: each function takes the
# object and the function, and returns "safe".
import copy
import gc
import operator
import sys
import types
import weakref

FORBIDDEN = ("getClass", "class_", "wait", "notify", "notifyAll", "secret", "_secret", "classLoader", "finalize", "clone", "declared", "annotationType", "getClassLoader", "invoke")


def told(value):
    text = repr(value) + repr(type(value))
    if "ClassLoader" in text or "java.lang.Class" in text or "Runtime@" in text or "reflect" in text:
        raise AssertionError("ESCAPED " + text)


def attributes_by_name(thing, function):
    for each in (thing, function, type(thing), type(function)):
        for name in FORBIDDEN:
            assert not hasattr(each, name), name
            assert name not in dir(each), name
    return "safe"


def attributes_by_other_ways(thing, function):
    ways = [
        getattr,
        object.__getattribute__,
        lambda each, name: type(each).__getattribute__(each, name),
        lambda each, name: type(each).__dict__[name],
        lambda each, name: operator.attrgetter(name)(each),
        lambda each, name: operator.methodcaller(name)(each),
        lambda each, name: ("{0.%s}" % name).format(each),
        lambda each, name: super(type(each), each).__getattribute__(name),
        lambda each, name: type.__getattribute__(type(each), name),
    ]
    for each in (thing, function):
        for name in FORBIDDEN:
            for way in ways:
                try:
                    way(each, name)
                except (AttributeError, KeyError, TypeError):
                    continue
                raise AssertionError("ESCAPED " + name)
    return "safe"


def attributes_are_told(thing, function):
    for each in (thing, function, type(thing), type(function)):
        for name in dir(each):
            try:
                told(getattr(each, name))
            except AttributeError:
                pass
    return "safe"


def classes_made_of_it(thing, function):
    for each in (type(thing), type(function)):
        for make in (lambda: each(), lambda: each.__new__(each), lambda: object.__new__(each), lambda: type("Sub", (each,), {})(), lambda: each.__class__("x", (each,), {})):
            try:
                told(make())
            except TypeError:
                pass
    return "safe"


def attributes_that_it_sets(thing, function):
    class Other:
        pass
    for each in (thing, function, type(thing), type(function)):
        for name, value in (("__class__", Other), ("__dict__", {}), ("getClass", 1), ("name", object()), ("__call__", print), ("describe", None)):
            for way in (setattr, object.__setattr__, lambda e, n, v: type(e).__setattr__(e, n, v)):
                try:
                    way(each, name, value)
                except (AttributeError, TypeError):
                    continue
                raise AssertionError("ESCAPED " + name)
    return "safe"


def methods_of_other_objects(thing, function):
    for name in dir(type(thing)):
        method = getattr(type(thing), name)
        for self in (1, "x", None, object(), function, type(thing), Exception(), [], print):
            if not callable(method) or name.startswith("__"):
                continue
            try:
                told(method(self))
            except (TypeError, AttributeError):
                pass
    return "safe"


def arguments_that_mislead(thing, function):
    class Int(int):
        def __index__(self):
            raise KeyError
        __int__ = __index__

    class Text(str):
        def __str__(self):
            raise KeyError

    class Any:
        def __getattr__(self, name):
            return Any()

        def __call__(self, *args):
            return self
    for each in (Int(3), Text("x"), Any(), 2 ** 80, -1, "\ud800", b"x", None, [1], {"a": 1}, thing, function, type(thing), print, lambda *a: a, object(), float("nan"), ()):
        for name in ("describe", "add", "store", "take"):
            for args in ((each,), (each, each), ()):
                try:
                    told(getattr(thing, name)(*args))
                except Exception as e:
                    told(e)
        for args in ((each,), (each, each), ()):
            try:
                told(function(*args))
            except Exception as e:
                told(e)
    return "safe"


def fails_in_java(thing, function):
    try:
        thing.fail("text")
    except BaseException as e:
        raise AssertionError("ESCAPED") from e
    return "went on"


def fails_in_java_by_a_function(thing, function):
    try:
        sorted([1, 2], key=lambda x: function("fail"))
    except BaseException as e:
        raise AssertionError("ESCAPED") from e
    return "went on"


def copies_of_it(thing, function):
    for each in (thing, function):
        for way in (copy.copy, copy.deepcopy, lambda e: e.__reduce__(), lambda e: e.__reduce_ex__(4), lambda e: e.__getstate__(), vars, weakref.ref, weakref.proxy, memoryview, iter, len, bytes, int, hash, repr, str, dir):
            try:
                told(way(each))
            except (TypeError, AttributeError, ValueError, copy.Error):
                pass
    return "safe"


def found_by_the_collector(thing, function):
    for each in gc.get_objects()[:500] + gc.get_referrers(thing) + gc.get_referents(thing, function):
        told(type(each))
    return "safe"


def found_in_frames(thing, function):
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()) + list(frame.f_builtins.values()):
            told(value)
        frame = frame.f_back
    return "safe"


def functions_passed_back(thing, function):
    def look(*args):
        frame = sys._getframe()
        while frame is not None:
            told(frame.f_locals)
            frame = frame.f_back
        for each in args:
            told(each)
            attributes_by_name(each, each)
        return thing
    for call in (lambda: thing.take(look), lambda: function(look), lambda: thing.take(types.MethodType(look, 1)), lambda: thing.take(type("C", (), {"__call__": look})())):
        try:
            told(call())
        except Exception as e:
            told(e)
    return "safe"


def comparisons_with_it(thing, function):
    class Grab:
        def __eq__(self, other):
            told(other)
            return True

        def __radd__(self, other):
            told(other)
            return 1
        __hash__ = None
        __ror__ = __rand__ = __lt__ = __gt__ = __contains__ = __eq__
    for each in (thing, function, type(thing).__dict__):
        each == Grab()
        each in [Grab()]
        for way in (operator.add, operator.or_, operator.and_, operator.lt):
            try:
                told(way(each, Grab()))
            except TypeError:
                pass
    return "safe"
