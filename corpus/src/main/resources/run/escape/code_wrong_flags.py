# attempt: Says of code that it is a generator, a coroutine, optimized, nested, with or without arguments, as it is not.
# expect: harmless
import types
def f(a, *b, c=1, **d):
    return a
def g(a):
    yield a
async def h():
    return 1
for function in (f, g, h):
    for flags in (0, 1, 2, 3, 4, 8, 12, 16, 32, 64, 128, 256, 512, 0x2000, 0x1000000, 0x7fffffff):
        try:
            value = types.FunctionType(function.__code__.replace(co_flags=flags), {})(1)
            for name in ("send", "__next__", "cr_frame", "gi_frame"):
                if hasattr(value, name):
                    getattr(value, name)
            if hasattr(value, "close"):
                value.close()
            if "java" in repr(value) or "dev.pyclair" in repr(value):
                print("ESCAPED", repr(value))
        except Exception:
            pass
print("safe")
