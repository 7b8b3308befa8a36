# versions: 3.8-
"""The first argument of a method whose inner functions use it, too: it is a cell, and super() finds it."""


class Base:
    def __init_subclass__(cls, **words):
        super().__init_subclass__(**words)
        cls.itself = staticmethod(lambda: cls)

    def who(self):
        return "Base"

    @classmethod
    def made(cls):
        return cls.__name__


class Derived(Base):
    def who(self):
        def inner():
            return self

        return inner() is self, super().who()

    @classmethod
    def made(cls, *rest):
        return super().made(), [cls.__name__ for _ in range(2)], rest

    def deleted(self):
        def inner():
            return self

        del self
        try:
            super().who()
        except (RuntimeError, NameError) as e:
            print(e)


print(Derived().who(), Derived.made(1), Derived.itself() is Derived)
Derived().deleted()
