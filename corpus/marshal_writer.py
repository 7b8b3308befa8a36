"""Writes marshal data byte by byte, so that it can be wrong in any place.

Everything is made of pieces: bytes, MARK, or lists of pieces. MARK has no bytes: it says where a reader
should notice what is wrong.
"""

import functools
import struct
from pathlib import Path

MARK = object()
REF = 0x80

MAGIC = {
    "2.7": 62211,
    "3.6": 3379,
    "3.7": 3394,
    "3.8": 3413,
    "3.9": 3425,
    "3.10": 3439,
    "3.11": 3495,
    "3.12": 3531,
    "3.13": 3571,
    "3.14": 3627,
    "3.15": 3666,
}
MTIME = 1_600_000_000
TABLES = (
    Path(__file__).resolve().parent.parent
    / "core"
    / "src"
    / "main"
    / "resources"
    / "dev"
    / "pyclair"
    / "opcode"
)


def version_key(version):
    return tuple(map(int, version.split(".")))


def flatten(pieces):
    """The bytes of pieces, and the offset of the MARK in them or None."""
    data, mark, stack = bytearray(), None, [pieces]
    while stack:
        piece = stack.pop()
        if piece is MARK:
            mark = len(data)
        elif isinstance(piece, (bytes, bytearray)):
            data += piece
        else:
            stack.extend(reversed(piece))
    return bytes(data), mark


def i32(number):
    return struct.pack("<i", number)


def header(version, magic=None, flags=0, rest=None):
    """Magic, and what follows it in that version: flags, then time and size, or a hash."""
    data = struct.pack("<H", MAGIC[version] if magic is None else magic) + b"\r\n"
    if version_key(version) >= (3, 7):
        data += struct.pack("<I", flags)
    if rest is not None:
        return data + rest
    return (
        data + struct.pack("<I", MTIME) + (struct.pack("<I", 100) if version_key(version) >= (3, 3) else b"")
    )


def typed(letter, *payload, ref=False):
    return [bytes([ord(letter) | (REF if ref else 0)]), *payload]


NONE = b"N"


def integer(number, ref=False):
    return typed("i", i32(number), ref=ref)


def long_integer(number, ref=False):
    digits, rest = [], abs(number)
    while rest:
        digits.append(rest & 0x7FFF)
        rest >>= 15
    count = len(digits) if number >= 0 else -len(digits)
    return typed("l", i32(count), b"".join(struct.pack("<H", digit) for digit in digits), ref=ref)


def float_(number):
    return typed("g", struct.pack("<d", number))


def bytes_(data, ref=False):
    return typed("s", i32(len(data)), data, ref=ref)


def text(value, ref=False):
    """As CPython 3.4 and later: short ASCII, or UTF-8."""
    if value.isascii() and len(value) < 256:
        return typed("z", bytes([len(value)]), value.encode(), ref=ref)
    data = value.encode("utf-8", "surrogatepass")
    return typed("u", i32(len(data)), data, ref=ref)


def tuple_(*items, ref=False):
    return typed(")", bytes([len(items)]), *items, ref=ref)


def long_tuple(*items, ref=False):
    return typed("(", i32(len(items)), *items, ref=ref)


def reference(index):
    return typed("r", i32(index))


_HEAD_3 = [
    "kwonlyargcount",
    "nlocals",
    "stacksize",
    "flags",
    "code",
    "consts",
    "names",
    "varnames",
    "freevars",
    "cellvars",
]
_TAIL = ["filename", "name", "firstlineno", "lnotab"]
LAYOUT = {
    "2.3": ["argcount", *_HEAD_3[1:], *_TAIL],
    "3.0": ["argcount", *_HEAD_3, *_TAIL],
    "3.8": ["argcount", "posonlyargcount", *_HEAD_3, *_TAIL],
    "3.11": [
        *["argcount", "posonlyargcount", "kwonlyargcount", "stacksize", "flags", "code", "consts", "names"],
        *[
            "localsplusnames",
            "localspluskinds",
            "filename",
            "name",
            "qualname",
            "firstlineno",
            "linetable",
            "exceptiontable",
        ],
    ],
}


def layout_of(version):
    key = version_key(version)
    return LAYOUT["3.11" if key >= (3, 11) else "3.8" if key >= (3, 8) else "3.0" if key >= (3, 0) else "2.3"]


def string(version, value):
    """A name or a file name as that version writes it: interned bytes before 3.0."""
    return typed("t", i32(len(value)), value.encode()) if version_key(version) < (3, 0) else text(value)


def row(version, *items):
    return long_tuple(*items) if version_key(version) < (3, 4) else tuple_(*items)


def code(version, ref=False, layout=None, **fields):
    """A code object: `return None` unless the fields, given as pieces, say otherwise."""
    values = dict.fromkeys(["argcount", "posonlyargcount", "kwonlyargcount", "nlocals", "flags"], i32(0))
    values.update(
        stacksize=i32(4), firstlineno=i32(1), code=bytes_(return_none(version)), consts=row(version, NONE)
    )
    values.update(
        {name: row(version) for name in ["names", "varnames", "freevars", "cellvars", "localsplusnames"]}
    )
    values.update(
        filename=string(version, "made.py"),
        name=string(version, "<module>"),
        qualname=string(version, "<module>"),
    )
    values.update(localspluskinds=bytes_(b""), lnotab=bytes_(b""), exceptiontable=bytes_(b""))
    # One entry without columns for both code units, on the first line.
    values.update(linetable=bytes_(b"\xe9\x00"))
    values.update(fields)
    return typed("c", *(values[name] for name in layout or layout_of(version)), ref=ref)


@functools.cache
def opmap(version):
    """Name to number, from the instruction tables of core."""
    rows = [line.split("\t") for line in (TABLES / f"{version}.tsv").read_text("utf-8").splitlines()]
    return {row[1]: int(row[0]) for row in rows if row[0].isdigit()}


def instructions(version, *pairs):
    """co_code of (name, argument) pairs; with a number in place of a name, that opcode.

    2.7 has no argument below 90.
    """
    data = bytearray()
    for name, argument in pairs:
        number = opmap(version)[name] if isinstance(name, str) else name
        if version_key(version) >= (3, 6):
            data += bytes([number, argument])
        else:
            data += bytes([number]) + (struct.pack("<H", argument) if number >= 90 else b"")
    return bytes(data)


def return_none(version):
    return instructions(version, ("LOAD_CONST", 0), ("RETURN_VALUE", 0))
