# versions: 2.7 3.6-
# Decorators of functions and classes.
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@logged
@functools.partial(functools.wraps, logged)
def plain(a, b=1, *args, **kwargs):
    return a, b, args, kwargs


@logged
class Decorated(object):
    @staticmethod
    @logged
    def static(x=[], y={"a": 1}, z=(1, 2)):
        return x, y, z

    @classmethod
    def made(cls, _defaults=(logged, plain)):
        return cls()

    @property
    def value(self):
        return self
