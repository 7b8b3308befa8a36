# versions: 2.7
# True division, unicode literals and the print function, asked for from the future.
from __future__ import division, absolute_import, print_function, unicode_literals


def divide(a, b):
    a /= b
    print(a, b, sep="", file=None)
    return a / b, a // b, 7 / 2, 7 // 2, "text", b"bytes", u"\xe9"
