# versions: 3.8-
# Data and non-data descriptors: priority over instance attributes, __get__ with None, deletion.
class Data:
    def __get__(self, instance, owner):
        return ("data get", instance is None, owner.__name__)

    def __set__(self, instance, value):
        print("data set", value)

    def __delete__(self, instance):
        print("data delete")


class NonData:
    def __get__(self, instance, owner=None):
        return ("non-data get", instance is None)


class OnlySet:
    def __set__(self, instance, value):
        instance.__dict__["only_set"] = value * 2


class A:
    data = Data()
    non_data = NonData()
    only_set = OnlySet()


a = A()
print(a.data, A.data, a.non_data, A.non_data)
a.data = 1
del a.data
a.__dict__["data"] = "hidden"
print(a.data)
a.non_data = "instance wins"
print(a.non_data, a.__dict__)
print(type(a.only_set).__name__)
a.only_set = 5
print(a.only_set)
for f in (lambda: delattr(a, "only_set"), lambda: delattr(A(), "non_data")):
    try:
        f()
    except AttributeError as error:
        print(error)
A.data = "replaced on the class"
print(A.data, a.data)


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return lambda *args: self.f(instance, *args)


class B:
    @Method
    def double(self, x):
        return x * 2


print(B().double(4))
def function(self):
    return self
print(function.__get__(5)(), function.__get__(5, int).__self__, function.__get__(None, int) is function)
try:
    function.__get__(None, None)
except TypeError as error:
    print(error)
class Lazy:
    def __init__(self, f):
        self.f = f
    def __get__(self, instance, owner):
        value = instance.__dict__[self.f.__name__] = self.f(instance)
        return value
class C:
    @Lazy
    def slow(self):
        print("computed")
        return 42
c = C()
print(c.slow, c.slow, c.__dict__)
