# versions: 3.8-
import array
import io


class Shown(type):
    def mro(cls):
        order = super().mro()
        print([each.__name__ for each in order])
        return order


class A(metaclass=Shown):
    pass


class Mixed:
    def mix(self):
        return "mixed"


class Adding(type):
    def mro(cls):
        order = list(super().mro())
        order.insert(1, Mixed)
        return tuple(order)


class B(metaclass=Adding):
    pass


print(B.__mro__, B().mix(), isinstance(B(), Mixed))
for given in ([1], [int], 5):

    class Wrong(type):
        def mro(cls):
            return [cls] + given if isinstance(given, list) else given

    try:

        class C(metaclass=Wrong):
            pass

    except TypeError as e:
        print(e)

numbers = array.array("i", [1, 2, 300])
numbers.byteswap()
print(numbers)
small = array.array("H", [1, 258])
small.byteswap()
print(small)
floats = array.array("d", [1.5])
floats.byteswap()
print(floats.tobytes())
try:
    array.array("i").fromunicode("x")
except ValueError as e:
    print(e)
file = io.BytesIO()
array.array("i", [1, 2, 3]).tofile(file)
file.seek(0)
read = array.array("i")
read.fromfile(file, 2)
print(read)
try:
    read.fromfile(file, 2)
except EOFError as e:
    print(e, read)
try:
    read.fromfile(file, -1)
except ValueError as e:
    print(e)


class Raw(io.RawIOBase):
    def __init__(self, left):
        self.left = left

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), len(self.left), 3)
        buffer[:count] = self.left[:count]
        self.left = self.left[count:]
        return count


text = b"hello\nworld\nx"
print(Raw(text).readall(), Raw(text).readline(), Raw(text).read(2), Raw(text).read(), list(Raw(text)))
print(Raw(text).readline(3), Raw(text).readlines(), Raw(text).readlines(2))
