# versions: 3.8-
# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__ and what built-ins do with them.
class Fallback:
    here = 1

    def __getattr__(self, name):
        if name == "error":
            raise AttributeError("own message")
        return "made " + name


f = Fallback()
print(f.here, f.other, getattr(f, "third"), hasattr(f, "error"), getattr(f, "error", "default"))
try:
    f.error
except AttributeError as error:
    print(error)


class All:
    x = 5

    def __getattribute__(self, name):
        print("get", name, end="; ")
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

    def __dir__(self):
        return ["zeta", "alpha"]

    def method(self):
        return "method"


a = All()
a.y = 1
print(a.y, a.x, a.method())
del a.y
print(dir(a), hasattr(a, "y"))
print(len([v for v in [a.__class__]]))


class Both:
    def __getattribute__(self, name):
        raise AttributeError("first " + name)

    def __getattr__(self, name):
        return "second " + name


print(Both().anything, str(type(Both())).count("Both"))
for call in (lambda: getattr(f), lambda: getattr(f, 5), lambda: setattr(f, 5, 1), lambda: hasattr(f, 5),
        lambda: delattr(f, "gone"),
             lambda: getattr(5, "x"), lambda: setattr(5, "x", 1), lambda: setattr(object(), "x", 1)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
class Special:
    def __getattr__(self, name):
        return lambda *a: 5
try:
    len(Special())
except TypeError as error:
    print(error, Special().__len__())
