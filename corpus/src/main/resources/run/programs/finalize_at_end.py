# versions: 3.8-3.13
# needs: objects that die as soon as nobody refers to them
# weakref.finalize at the end of the program: the last first, among what atexit has.
import atexit
import weakref


class A:
    def __del__(self):
        print("del")


atexit.register(print, "atexit 1")
left = A()
one = weakref.finalize(left, print, "at the end 1")
two = weakref.finalize(left, print, "at the end 2")
three = weakref.finalize(left, print, "never")
three.atexit = False
atexit.register(print, "atexit 2")
print("end")
