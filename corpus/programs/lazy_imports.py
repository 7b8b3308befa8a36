# versions: 3.15-
# Lazy imports.
lazy import json
lazy import os.path, xml.dom as dom
lazy from collections import deque, OrderedDict as ordered
lazy from . import sibling
lazy from ..above import name
import sys

try:
    import eager
except ImportError:
    pass


def use():
    import local

    return json, dom, deque, local
