# versions: 3.8-
# Private names: mangled in methods, attributes, imports, nested classes, not for dunder names.
class A:
    __secret = 1
    __dunder__ = 2
    _single = 3

    def __init__(self):
        self.__value = 10

    def get(self):
        return self.__value, self.__secret, self.__dunder__

    def local(self):
        __x = 5
        return sorted(locals())

    def keyword(self, __k=3):
        return __k

    class __Inner:
        def name(self):
            return type(self).__name__, type(self).__qualname__

    def inner(self):
        return self.__Inner().name()

    def getattr(self):
        return getattr(self, "__value", "getattr does not mangle")


class _B(A):
    __secret = 4

    def own(self):
        return self.__secret


class ___:
    __only_underscores = 1


a = A()
print(a.get(), a.local(), a.keyword(), a.inner(), a.getattr())
print(sorted(a.__dict__), a._A__value, _B().own(), _B().get(), _B._B__secret)
try:
    a.__value
except AttributeError as error:
    print(error)
try:
    a.keyword(__k=1)
except TypeError as error:
    print(error)
print(a.keyword(_A__k=9), ___.__dict__["__only_underscores"])
print(sorted(k for k in A.__dict__ if "A__" in k))
class C:
    def f(self):
        global __shared
        __shared = 1
    def g(self):
        try:
            return __missing
        except NameError as error:
            return str(error)
C().f()
print("_C__shared" in globals(), C().g())
