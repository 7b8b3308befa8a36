# versions: 3.8-
# Classes: attributes of class and instance, methods, bound methods, docstrings, isinstance.
class Animal:
    """An animal."""

    kingdom = "animalia"
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self, times=1):
        """Say it."""
        return (self.name + " ") * times


class Dog(Animal):
    def speak(self, times=1):
        return super().speak(times) + "woof"


a, d = Animal("a"), Dog("d")
print(a.speak(), d.speak(2), Animal.count, Dog.count)
d.kingdom = "own"
print(a.kingdom, d.kingdom, Dog.kingdom, d.__dict__)
print(Animal.__doc__, Dog.__doc__, Animal.speak.__doc__, Animal.__name__, Animal.__module__, Dog.__qualname__)
print([c.__name__ for c in Dog.__mro__], Dog.__bases__ == (Animal,), Dog.__base__ is Animal)
print(isinstance(d, Animal), isinstance(a, (int, Dog)), issubclass(Dog, Animal), issubclass(bool, int))
bound = d.speak
print(bound(), bound.__self__ is d, bound.__func__ is Dog.speak, bound.__name__, bound == d.speak,
    bound is d.speak)
print(Dog.speak(d), Animal.speak(d))
print(sorted(k for k in Animal.__dict__ if not k.startswith("__")))
Animal.new = lambda self: "added to " + self.name
print(d.new())
d.speak = lambda: "on the instance"
print(d.speak(), type(d).speak(d))
d.__class__ = Animal
print(type(d).__name__, isinstance(d, Dog))
for f in (lambda: a.missing, lambda: Animal.missing, lambda: Animal(), lambda: Animal.speak(),
        lambda: isinstance(1, 5),
          lambda: issubclass(1, int), lambda: setattr(a, "__class__", int), lambda: setattr(a, "__dict__",
        5)):
    try:
        f()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print([c.__name__ for c in Animal.__subclasses__()], type(Animal).__name__, type(a) is a.__class__)
a.__dict__ = {"name": "replaced"}
print(a.speak(), vars(a))
