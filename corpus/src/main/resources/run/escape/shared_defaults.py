# attempt: Changes what built-in functions and methods of built-in classes say of themselves.
# expect: harmless
import functools, itertools, collections
for value in (len, str.join, [].append, int.__add__, int.from_bytes, functools.partial, itertools.count, collections.deque, Exception, property):
    for name in ("__name__", "__qualname__", "__doc__", "__defaults__", "__self__", "__dict__", "__call__", "__objclass__", "escaped"):
        try:
            setattr(value, name, "escaped")
        except (AttributeError, TypeError):
            pass
bad = [v for v in (len, str.join, int.__add__, functools.partial, collections.deque, Exception) if "escaped" in (getattr(v, "__name__", ""), getattr(v, "__doc__", "")) or hasattr(v, "escaped")]
print("ESCAPED %r" % bad if bad else "safe")
