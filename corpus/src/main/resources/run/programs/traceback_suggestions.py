# versions: 3.8-
# Text of uncaught errors that come with a suggestion in newer versions, and of odd exceptions.
import sys


class Thing:
    colour = 1

    def method(self):
        return self.color


class BadStr(Exception):
    def __str__(self):
        raise ValueError("no text")


class Multi(Exception):
    def __str__(self):
        return "line one\nline two"


def attribute():
    Thing().method()


def name():
    value_of_name = 1
    return value_of_nam


def builtin():
    return pritn(1)


def bad_str():
    raise BadStr()


def multi():
    raise Multi()


def empty():
    raise ValueError


def self_missing():
    return sys.version_inf


for f in (attribute, name, builtin, bad_str, multi, empty, self_missing):
    try:
        f()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
class Local(Exception):
    __module__ = "package.module"
class Outer:
    class Inner(Exception):
        pass
sys.excepthook(Local, Local("l"), None)
sys.excepthook(Outer.Inner, Outer.Inner("i"), None)
raise Outer.Inner("last")
