# attempt: Walks from values to everything by the paths of format strings.
# expect: harmless
import string
class A:
    def method(self):
        pass
texts = []
for value in (A(), A().method, print, "x", 1, ValueError("x"), string.Formatter()):
    for path in ("{0.__class__.__mro__}", "{0.__class__.__init__.__globals__}", "{0.method.__func__.__globals__[__builtins__]}", "{0.__self__.__dict__}", "{0.__module__.java}", "{0.__class__.__base__.__subclasses__}", "{0.__reduce__.__self__}", "{0.__doc__.__class__.getClass}", "{0.__traceback__.tb_frame}", "{0[class]}", "{0.class}", "{0.getClass}"):
        for way in (lambda: path.format(value), lambda: string.Formatter().format(path, value), lambda: path.format_map({"0": value})):
            try:
                texts.append(way())
            except Exception as e:
                texts.append(str(e))
print("ESCAPED" if any("java.lang" in text or "dev.pyclair" in text or "classLoader" in text for text in texts) else "safe")
