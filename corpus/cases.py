"""The files of malformed.py: how one is added, and the shapes that most of them have."""

from marshal_writer import MARK, bytes_, code, flatten, header, instructions

VERSION = "3.13"
HUGE = 0x7FFFFFFF

# Name to bytes, what is wrong, family, offset.
cases = {}


def add(name, family, what, pieces):
    data, mark = flatten(pieces)
    assert name not in cases, name
    cases[name] = (data, what, family, "-" if mark is None else str(mark))


def module(version=VERSION, **fields):
    return [header(version), code(version, **fields)]


def constant(name, family, what, *pieces, count=1):
    """A file whose constants, one unless told otherwise, are made of these pieces; nothing loads them."""
    add(name, family, what, module(consts=[b")", bytes([count]), pieces]))


def in_code(name, family, what, *pairs, **fields):
    """A file whose code is made of these instructions."""
    fields.setdefault("linetable", bytes_(lines(len(pairs))))
    add(name, family, what, module(code=bytes_(instructions(VERSION, *pairs)), **fields))


def lines(units):
    """A line table that puts all units on the first line."""
    table = b""
    while units > 0:
        run = min(units, 8)
        table += bytes([0x80 | 13 << 3 | run - 1, 0])
        units -= run
    return table


def cut(name, what, pieces, keep=1):
    """The file up to the MARK and one byte more, so that the field there is not whole."""
    data, mark = flatten(pieces)
    add(name, "malformed", what, [data[:mark], MARK, data[mark : mark + keep]])


def split(pieces, offset):
    """The pieces with a MARK at an offset in them."""
    data, _ = flatten(pieces)
    return [data[:offset], MARK, data[offset:]]
