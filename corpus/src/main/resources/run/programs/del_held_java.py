# versions: 3.8-
# needs: objects that die as soon as nobody refers to them
"""What the interpreter itself has in its hands while it calls back lives until it lets go."""


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def churn():
    """Lets other objects die meanwhile, one way and another."""
    for i in range(3):
        D("churn")
    items = [D("listed")]
    items.append(items)
    items.clear()


def made(cls, *args):
    result = cls(*args)
    return result


print("-- contains, with an iterator that nobody else has")


class Items(D):
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        churn()
        if self.count == 3:
            raise StopIteration
        return Equal("item")


class Equal(D):
    def __eq__(self, other):
        churn()
        print("eq")
        return False


class Holder:
    def __iter__(self):
        it = Items("iterator")
        return it


print(5 in Holder())
a, b = Holder()
a = b = None

print("-- with, and an exit that a descriptor makes")


class Exit(D):
    def __call__(self, *args):
        print("exit")
        churn()


class ExitMaker:
    def __get__(self, obj, cls):
        made = Exit("exit")
        made.manager = obj
        return made


class Manager(D):
    __exit__ = ExitMaker()

    def __enter__(self):
        del self
        churn()
        print("entered")


with Manager("manager"):
    print("body")
    churn()

print("-- arguments that a function lets go of")


def lets_go(x, *more, **named):
    x = None
    more = None
    named = None
    churn()
    print("let go")


class Meta(type):
    def __call__(cls, *args, **kw):
        churn()
        result = type.__call__(cls, *args, **kw)
        churn()
        return result


class Made(metaclass=Meta):
    def __new__(cls, x):
        x = None
        churn()
        return object.__new__(cls)

    def __init__(self, x):
        print("init", x.name)
        churn()


def makes(*names):
    for name in names:
        each = D(name)
        yield each
        each = None


Made(*makes("argument"))
Made(D("plain argument"))
Made(x=D("named argument"))

print("-- classes called by others")


class Starter:
    def __get__(self, obj, cls):
        def start(*args):
            churn()
            print("started", [each.name for each in args])

        churn()
        return start


class Started(D):
    __init__ = Starter()


s = Started(*makes("one", "two"))
s.name = "s"
s = None

print("-- __getattr__ and defaults")


class Lazy(D):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        churn()
        fresh = D(name)
        return fresh

    @property
    def broken(self):
        churn()
        raise AttributeError("broken")


print(Lazy("lazy").attribute.name)
print(Lazy("broken").broken.name)
print(getattr(*makes("object"), "absent", None))
print(getattr(D("with default"), "absent", D("default")).name)

print("-- print to a stream")


gone = []


class Text(str):
    def __del__(self):
        gone.append(self.number)


class Shown:
    count = 0

    def __str__(self):
        churn()
        text = Text("shown")
        Shown.count += 1
        text.number = Shown.count
        return text


class Stream(D):
    def __getattr__(self, name):
        churn()

        def write(text):
            churn()
            print("wrote", len(text), getattr(text, "number", 0) in gone)

        return write


stream = Stream("stream")
print(Shown(), Shown(), file=stream)
stream = None
print(Shown())
print("{} {!s:>10} {}".format(Shown(), Shown(), 1))
print(f"{Shown()} {Shown()!s} {D('in text').name}")

print("-- raise from")


class Fault(Exception):
    def __init__(self, *args):
        fresh = D("in fault")
        self.fresh = fresh
        churn()

    def __del__(self):
        print("del fault", type(self).__name__)


class Cause(Fault):
    pass


try:
    raise Fault from Cause
except Fault as e:
    churn()
    print("caught", type(e.__cause__).__name__)

print("-- truth")


class Truth(D):
    def __bool__(self):
        del self
        churn()
        return True


if Truth("truth"):
    print("true")
while Truth("loop"):
    break
print(not Truth("not"), Truth("and") and 1, [] or Truth("or").name)
print("-- end")
