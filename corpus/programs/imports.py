# versions: 3.6-
# Imports of every shape.
from __future__ import division, print_function

import sys
import os.path
import os.path as path, json.decoder as decoder
import xml.etree.ElementTree as tree
from math import *
from collections import OrderedDict, deque as queue
from . import sibling
from .package import thing as other, another
from .. import parent
from ...far.away import name


def inside():
    import os, sys as system
    from os import path, sep as separator
    import a.b.c.d as deep

    return os, system, path, separator, deep


try:
    import missing
except ImportError:
    missing = None
