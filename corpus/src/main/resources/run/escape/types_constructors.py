# attempt: Makes objects of internal classes of whatever arguments.
# expect: harmless
import sys, types
def f():
    pass
made = [f.__code__, f, f.__get__(1), (lambda: f).__code__, sys._getframe(), iter([]), iter({}), [].append, print, type, sys, (x for x in ()), zip(), map(int, []), types.SimpleNamespace(), slice(1), range(1), property(), super(int, 1), types.MappingProxyType({}), int | str, list[int], memoryview(b"x"), enumerate([]), reversed([]), object.__init__, [].__len__, str.join, dict.__dict__["fromkeys"], types.CellType(1), f.__get__, type.__dict__["__doc__"]]
arguments = [(), (None,), (f, {}), (f.__code__, {}), (f.__code__, None), (f, None), (1, 2, 3), (f.__code__, {}, "n", (), (1,)), ("x",), (None, None, -1, -1), ({},), (f.__code__, {}, None, None, ())]
for each in made:
    for given in arguments:
        try:
            value = type(each)(*given)
            text = repr(value) + repr(type(value))
            if "java" in text or "dev.pyclair" in text:
                print("ESCAPED", text)
        except Exception as e:
            if "java" in str(e) or "dev.pyclair" in str(e):
                print("ESCAPED", e)
print("safe")
