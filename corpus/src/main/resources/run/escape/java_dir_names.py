# attempt: Looks through dir() of all values for names of the engine's own.
# expect: harmless
import sys, types, io, itertools, functools, collections
bad = set()
for value in (1, "s", [], {}, len, type, sys, types, io, itertools.count(), functools.partial(len), collections.deque(), sys._getframe(), (lambda: 0).__code__, iter(""), Exception(), io.StringIO(), print, object):
    for name in dir(value):
        attribute = getattr(value, name, None)
        if type(attribute).__module__.split(".")[0] in ("java", "javax", "sun", "jdk", "dev") or "@" in repr(type(attribute)):
            bad.add(name)
print("ESCAPED %s" % sorted(bad) if bad else "safe")
