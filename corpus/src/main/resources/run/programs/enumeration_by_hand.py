# versions: 3.8-
# An enumeration made with a metaclass: iteration over a class, members by name and value, read-only attributes.
class Members(dict):
    def __init__(self):
        super().__init__()
        self.names = []

    def __setitem__(self, key, value):
        if not key.startswith("_"):
            if key in self.names:
                raise TypeError("twice: " + key)
            self.names.append(key)
        super().__setitem__(key, value)


class EnumMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Members()

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        type.__setattr__(cls, "members", {})
        for member in namespace.names:
            instance = object.__new__(cls)
            instance.name, instance.value = member, namespace[member]
            cls.members[member] = instance
            type.__setattr__(cls, member, instance)
        return cls

    def __iter__(cls):
        return iter(cls.members.values())

    def __len__(cls):
        return len(cls.members)

    def __getitem__(cls, name):
        return cls.members[name]

    def __call__(cls, value):
        for member in cls:
            if member.value == value:
                return member
        raise ValueError("%r is no %s" % (value, cls.__name__))

    def __setattr__(cls, name, value):
        raise AttributeError("read-only " + name)


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self.name, self.value)


class Colour(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (0, 0, 1)


print(list(Colour), len(Colour), Colour["RED"], Colour("g"), Colour.BLUE.value, Colour.RED is Colour(1))
for f in (lambda: Colour(9), lambda: setattr(Colour, "RED", 5), lambda: Colour["NO"]):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
try:
    class Bad(Enum):
        A = 1
        A = 2
except TypeError as error:
    print(error)
