# attempt: Walks all frames for variables of those who called.
# expect: harmless
import functools, sys
def look(*args):
    frame = sys._getframe()
    while frame is not None:
        for space in (frame.f_locals, frame.f_globals):
            for name in list(space):
                if type(space[name]).__module__.startswith(("java", "dev.")):
                    print("ESCAPED", name)
        if frame.f_code.co_filename.endswith((".java", ".class")):
            print("ESCAPED", frame)
        frame = frame.f_back
    return 0
class Key:
    __lt__ = __eq__ = look
    def __hash__(self):
        return look()
    def __getattr__(self, name):
        look()
        raise AttributeError
sorted([Key(), Key()])
functools.reduce(look, [1, 2, 3])
list(map(look, [1]))
"{0.x!r}".format(type("F", (), {"x": property(look)})())
{Key(): 1}
hasattr(Key(), "x")
print("safe")
