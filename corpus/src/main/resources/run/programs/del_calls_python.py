# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
# What __del__ does: makes objects, calls functions, reads globals, catches exceptions.


class Loud:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self):
        print("del", self.name)


log = []


class Busy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append(self.n)
        temporary = Loud("made in del of %d" % self.n)
        try:
            {}["missing"]
        except KeyError as error:
            log.append(str(error))
        if self.n:
            Busy(self.n - 1)
        print("busy", self.n)


Busy(2)
print(log)


class Counter:
    alive = 0

    def __init__(self):
        Counter.alive += 1

    def __del__(self):
        Counter.alive -= 1


things = [Counter() for _ in range(10)]
print(Counter.alive)
things.pop()
print(Counter.alive)
del things[2:5]
print(Counter.alive)
things = None
print(Counter.alive)
for i in range(100):
    c = Counter()
print(Counter.alive)


def many():
    a, b, c = Counter(), Counter(), Counter()
    return Counter.alive


print(many(), Counter.alive)
print(sum(Counter.alive for _ in range(3)), [Counter().alive for _ in range(3)])


class Child(Loud):
    def __del__(self):
        print("child", self.name)
        super().__del__()


c = 0
Child("x")
class L(list):
    def __del__(self):
        print("list", list(self))


L([1, 2])
class E(Exception):
    def __del__(self):
        print("exception", self.args)


try:
    raise E(1)
except E:
    print("handling")
print("end")
