# attempt: Looks at what the handler of a codec's error is given.
# expect: harmless
import codecs
def handler(error):
    for name in dir(error):
        value = getattr(error, name)
        if "java" in repr(type(value)).lower() or "dev.pyclair" in repr(value):
            print("ESCAPED", name)
    frame = error.__traceback__ and error.__traceback__.tb_frame
    while frame:
        if frame.f_code.co_filename.endswith(".java"):
            print("ESCAPED", frame)
        frame = frame.f_back
    error.object = "changed" if isinstance(error.object, str) else b"changed"
    error.start, error.end = -100, 10 ** 9
    return ("?", 2)
codecs.register_error("look", handler)
"a\u20acb".encode("ascii", "look")
b"a\xffb".decode("utf-8", "look")
b"a\xffb".decode("ascii", "look")
print("safe")
