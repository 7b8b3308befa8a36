# versions: 3.8-3.13
# needs: objects that die as soon as nobody refers to them
# What is left at the end of the program: __del__ runs then.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


import atexit

atexit.register(print, "atexit")
a = Loud("a")
b = Loud("b")


def f():
    return a


holder = {"inner": Loud("inner")}
print("end")
