# attempt: Makes subclasses of internal classes, and objects of theirs that nothing has begun.
# expect: harmless
import sys, types
def f():
    pass
for each in (f, f.__code__, sys._getframe(), iter([]), iter(""), [].append, print, (x for x in ()), zip(), types.SimpleNamespace(), slice(1), range(1), property(), types.MappingProxyType({}), memoryview(b""), enumerate([]), object.__init__, [].__len__, types.CellType(1), Exception(), 1, 1.5, "", b"", bytearray(), [], (), {}, set(), frozenset(), type, sys, classmethod(f), staticmethod(f), super(int, 1)):
    try:
        made = type("Sub", (type(each),), {})
    except TypeError:
        continue
    for maker in (made, lambda: made.__new__(made), lambda: object.__new__(made)):
        try:
            value = maker()
        except Exception:
            continue
        for name in dir(value):
            try:
                text = repr(getattr(value, name))
            except Exception as e:
                text = str(e)
            if "java.lang" in text or "dev.pyclair" in text:
                print("ESCAPED", name, text)
print("safe")
