# versions: 3.8-
# Metaclasses: __new__, __init__, __call__, __prepare__, keyword arguments, attributes, conflicts.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, [b.__name__ for b in bases], kwargs)
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", cls.__name__, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kwargs)

    def describe(cls):
        return "described " + cls.__name__

    @property
    def shout(cls):
        return cls.__name__.upper()

    def __len__(cls):
        return 42

    def __getattr__(cls, name):
        return "meta " + name

    def __contains__(cls, item):
        return item == 1


class A(metaclass=Meta, option=1):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A):
    pass


print(B(5).v, B.describe(), B.shout, len(B), A.anything, 1 in A, type(B).__name__, B.prepared)
try:
    B(1).describe
except AttributeError as error:
    print(error)


class OtherMeta(type):
    pass


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


attempt(lambda: OtherMeta("C", (A,), {}))
attempt(lambda: type("C", (), {}, option=1))
def function_meta(name, bases, namespace, **kwargs):
    return name, bases, sorted(namespace), kwargs
class Made(1 .__class__, metaclass=function_meta, k=2):
    y = 1
print(Made[0], Made[1], Made[3], "y" in Made[2])
class Sub(A, metaclass=type):
    pass
print(type(Sub).__name__)
attempt(lambda: type(1, (), {}))
attempt(lambda: type("n", [], {}))
attempt(lambda: type("n", (), 5))
attempt(lambda: type())
