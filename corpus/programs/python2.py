# versions: 2.7
# What only Python 2 has.
from __future__ import with_statement
import sys, os.path as path
from os import *
from . import sibling
from ..above import other as another


def printing(out, a, b):
    print
    print a
    print a, b
    print a, b,
    print "%s" % a, (b)
    print >> out
    print >> out, a, b
    print >> out, a,


def raising(error, value, traceback):
    try:
        raise error
    except ValueError, caught:
        print caught
    except (TypeError, KeyError), (a, b):
        raise error, value
    except:
        raise error, value, traceback
    raise


def executing(code, scope):
    exec code
    exec code in scope
    exec "a = 1" in {}, scope
    return `code`, `1, 2`


LITERALS = [0777, 0o17, 0xFFL, 1L, 10L, -1L, 12345678901234567890, 9223372036854775807, 9223372036854775808, 2147483648, -2147483649, u"text", u"\u20ac\U0001f40d\n", ur"raw\u0041", "bytes\xff\0", r"\x", 1.5, 2j]


def unpacking((a, (b, c)), d=(1, 2)):
    return a <> b, a / c, lambda (x, y): x


def slices(values, i):
    values[:], values[1:], values[:i], values[i:2]
    values[:] = values[i:] = values[:i] = values[1:2] = []
    del values[:], values[1:], values[:i], values[1:2]
    values[:] += [1]
    values[1:] += [2]
    values[:i] += [3]
    values[1:i] += [4]
    values[i] += 5


class Old:
    x = 1

    def apply(self, f, args, kwargs):
        return f(*args), f(**kwargs), f(1, a=2, *args), f(1, *args, **kwargs)


def comprehension(values):
    return [x for x in values], x, {x: y for x, y in values}, {x for x in values}, set([1]), {1, 2}


def nested_exec(code):
    exec code in {}

    def inner():
        return code

    return inner
