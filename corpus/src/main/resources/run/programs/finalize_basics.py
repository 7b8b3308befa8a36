# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# weakref.finalize: called once, at death, by hand, or never; the rest at the end, the last first.
import weakref


class A:
    pass


a = A()
f = weakref.finalize(a, print, "finalized", 1, sep="-")
print(f.alive)
del a
print(f.alive, f(), f.peek(), f.detach())
a = A()
f = weakref.finalize(a, print, "by hand")
f()
a = None
print("once")
a = A()
weakref.finalize(a, print, "not kept in a variable")
a = None
a = A()
f = weakref.finalize(a, print, "detached")
print(f.detach()[2:], f.alive)
a = None
a = A()
weakref.finalize(a, print, "first made")
weakref.finalize(a, print, "last made")
a = None


class Resource:
    def __init__(self, name):
        self.name = name
        self._finalizer = weakref.finalize(self, Resource.release, name)

    @staticmethod
    def release(name):
        print("released", name)

    def close(self):
        self._finalizer()


r = Resource("one")
r.close()
r = None
r = Resource("two")
r = None


def user():
    r = Resource("three")
    print("using", r.name)


user()
print("end")
