# attempt: Reads variables that hand-made code never sets, by their numbers.
# expect: harmless
import types
def f(a=None):
    x = a
    return x
found = []
raw = f.__code__.co_code
for name in range(0, 256):
    for number in range(0, 8):
        try:
            made = f.__code__.replace(co_code=bytes([149, 0, name, number, 36, 0]) + raw[6:])
            value = types.FunctionType(made, {})()
            if type(value).__module__.startswith(("java", "dev.")) or "java" in repr(value):
                print("ESCAPED", name, repr(value))
        except Exception:
            pass
print("safe")
