"""Files that are no .pyc, headers, truncated files, and code objects of another version."""

import random
import zlib

from cases import VERSION, add, cut, module, split
from marshal_writer import (
    MARK,
    NONE,
    bytes_,
    code,
    flatten,
    header,
    i32,
    instructions,
    layout_of,
    long_tuple,
    reference,
    text,
    tuple_,
)


def not_python():
    good, _ = flatten(module())
    add("empty", "malformed", "the file is empty", [MARK])
    for size in (1, 3):
        add(f"size-{size}", "malformed", f"{size} bytes: not even a magic number", [MARK, good[:size]])
    for size in (4, 7, 8, 15):
        add(
            f"size-{size}",
            "malformed",
            f"{size} bytes: the header is not whole",
            [good[:4], MARK, good[4:size]],
        )
    add("size-16", "malformed", "a header and nothing after it", [good[:16], MARK])
    add("text", "unknown-magic", "a Python source that was renamed", [MARK, b"import os\nprint(os.name)\n"])
    add("zip", "unknown-magic", "an empty zip archive", [MARK, b"PK\5\6" + bytes(18)])
    add(
        "png",
        "unknown-magic",
        "the first bytes of a PNG picture",
        [MARK, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\6\0\0\0"],
    )
    add(
        "elf",
        "unknown-magic",
        "the first bytes of an ELF program",
        [MARK, b"\x7fELF\2\1\1" + bytes(9) + b"\3\0\x3e\0\1\0\0\0"],
    )
    add(
        "gzip",
        "unknown-magic",
        "compressed with gzip",
        [MARK, b"\x1f\x8b\10\0\0\0\0\0\2\3" + zlib.compress(good)[2:-4]],
    )
    add(
        "java", "unknown-magic", "the first bytes of a Java class", [MARK, b"\xca\xfe\xba\xbe\0\0\0\x3d\0\20"]
    )
    add("zeros", "unknown-magic", "zeros", [MARK, bytes(64)])
    noise = random.Random(1).randbytes(600)
    add("encrypted", "malformed", "a good header, and noise after it", [good[:16], MARK, b"\xfd", noise])
    add(
        "magic-near",
        "unknown-magic",
        "a magic number next to that of 3.13",
        [MARK, header(VERSION, magic=3599), good[16:]],
    )
    add(
        "magic-far",
        "unknown-magic",
        "a magic number far from all",
        [MARK, header(VERSION, magic=54321), good[16:]],
    )
    add(
        "magic-tail",
        "unknown-magic",
        "the line end after the magic number was converted",
        [good[:2], MARK, b"\n\n", good[4:]],
    )
    add(
        "shifted",
        "malformed",
        "a 12-byte header under a magic number of 16 bytes",
        [good[:8], good[12:20], MARK, good[20:]],
    )


def headers():
    body = code(VERSION)
    add("flags-unknown", "readable", "header flags that no version defines", [header(VERSION, flags=4), body])
    add("flags-all", "readable", "all header flags set", [header(VERSION, flags=0xFFFFFFFF), body])
    add(
        "hash-unchecked",
        "readable",
        "an unchecked hash in the header",
        [header(VERSION, flags=1, rest=b"\1\2\3\4\5\6\7\10"), body],
    )
    add(
        "hash-checked",
        "readable",
        "a checked hash in the header",
        [header(VERSION, flags=3, rest=b"\1\2\3\4\5\6\7\10"), body],
    )
    add("hash-half", "readable", "flags say `check` and not `hash`", [header(VERSION, flags=2), body])
    add("trailing", "readable", "bytes after the code object", [*module(), b"more bytes\0"])
    add("trailing-pyc", "readable", "a second file after the first", [*module(), *module()])


def truncated_code():
    """The code object ends in each of its fields."""
    fields = dict(argcount=i32(1), consts=tuple_(NONE, text("text")), names=tuple_(text("name")))
    fields.update(
        localsplusnames=tuple_(text("local")),
        localspluskinds=bytes_(b" "),
        exceptiontable=bytes_(b"\x80\2\0\0"),
    )
    defaults = dict(zip(layout_of(VERSION), code(VERSION, **fields)[1:]))
    for field in layout_of(VERSION):
        value = defaults[field]
        cut(
            f"cut-{field.lower()}", f"the file ends in co_{field}", module(**{**fields, field: [MARK, value]})
        )
    data, _ = flatten(module(**fields))
    add("cut-last-byte", "malformed", "the last byte is missing", [data[:-5], MARK, data[-5:-1]])


def truncated_constants():
    """The file ends in a constant of each kind, after the type code or after the count."""
    kinds = {
        "int": ("an int", [b"i", MARK, i32(5)]),
        "long-count": ("the count of a long int", [b"l", MARK, i32(2)]),
        "long-digits": ("the digits of a long int", [b"l", i32(2), MARK, b"\1\0\2\0"]),
        "float": ("a float", [b"g", MARK, bytes(8)]),
        "float-text": ("a float in text", [b"f\3", MARK, b"1.5"]),
        "complex": ("a complex number", [b"y", bytes(8), MARK, bytes(8)]),
        "complex-text": ("a complex number in text", [b"x\0011\3", MARK, b"2.5"]),
        "bytes-count": ("the count of bytes", [b"s", MARK, i32(3)]),
        "bytes": ("bytes", [b"s", i32(3), MARK, b"abc"]),
        "unicode": ("UTF-8 text", [b"u", i32(3), MARK, b"abc"]),
        "ascii": ("ASCII text", [b"a", i32(3), MARK, b"abc"]),
        "ascii-interned": ("interned ASCII text", [b"A", i32(3), MARK, b"abc"]),
        "interned": ("interned text", [b"t", i32(3), MARK, b"abc"]),
        "short-ascii": ("short ASCII text", [b"z\3", MARK, b"abc"]),
        "short-ascii-interned": ("short interned ASCII text", [b"Z\3", MARK, b"abc"]),
        "short-tuple": ("a short tuple", [b")\2N", MARK, b"N"]),
        "tuple-count": ("the count of a tuple", [b"(", MARK, i32(2)]),
        "list": ("a list", [b"[", i32(2), b"N", MARK, b"N"]),
        "set": ("a set", [b"<", i32(2), b"N", MARK, b"T"]),
        "frozenset": ("a frozenset", [b">", i32(2), b"N", MARK, b"T"]),
        "dict-key": ("a dict, where a key or its end is due", [b"{", b"T", b"N", MARK, b"0"]),
        "dict-value": ("a dict, where a value is due", [b"{", b"T", MARK, b"N"]),
        "reference": ("a reference", [b"r", MARK, i32(0)]),
        "type": ("a tuple of constants, where a type code is due", [MARK, b"N"]),
        "nested-code": ("a nested code object", [b"c", i32(0), MARK, i32(0)]),
    }
    for name, (what, pieces) in kinds.items():
        cut(
            f"cut-in-{name}",
            f"the file ends in {what}",
            module(consts=[b")\1", pieces]),
            keep=min(1, len(pieces[-1]) - 1),
        )


def other_layouts():
    add(
        "layout-3.8-in-3.13",
        "malformed",
        "a code object of 3.8 under the magic number of 3.13",
        [header("3.13"), code("3.8", flags=[MARK, i32(0)])],
    )
    add(
        "layout-3.13-in-3.8",
        "malformed",
        "a code object of 3.13 under the magic number of 3.8",
        [header("3.8"), code("3.13")[:6], split(code("3.13")[6:], 4)],
    )
    add(
        "layout-3.7-in-3.8",
        "malformed",
        "a code object of 3.7, without co_posonlyargcount, under the magic number of 3.8",
        [header("3.8"), code("3.7")[:6], split(code("3.7")[6:], 4)],
    )
    add(
        "layout-2.7-in-3.6",
        "malformed",
        "a code object of 2.7 under the magic number of 3.6",
        [header("3.6"), code("2.7")[:5], split(code("2.7")[5:], 4)],
    )
    add(
        "2.7-interned-beyond",
        "malformed",
        "2.7: an index of an interned text that is not there",
        [header("2.7"), code("2.7", names=long_tuple([b"R", MARK, i32(7)]))],
    )
    add(
        "2.7-interned-negative",
        "malformed",
        "2.7: interned text -1",
        [header("2.7"), code("2.7", names=long_tuple([b"R", MARK, i32(-1)]))],
    )
    add(
        "2.7-name-unicode",
        "malformed",
        "2.7: co_name is unicode",
        [header("2.7"), code("2.7", name=[MARK, b"u", i32(1), b"n"])],
    )
    add(
        "2.7-reference",
        "malformed",
        "2.7: a reference, which marshal 2 does not have",
        [header("2.7"), code("2.7", consts=long_tuple(MARK, reference(0)))],
    )
    add(
        "2.7-short-tuple",
        "malformed",
        "2.7: a short tuple, which marshal 2 does not have",
        [header("2.7"), code("2.7", consts=[MARK, tuple_(NONE)])],
    )
    add(
        "2.7-int64",
        "readable",
        "2.7: a 64-bit int",
        [header("2.7"), code("2.7", consts=long_tuple([b"I", i32(1), i32(2)]))],
    )
    add(
        "2.7-cut-argument",
        "broken-code",
        "2.7: co_code ends within an argument",
        [header("2.7"), code("2.7", code=bytes_(b"d\0"))],
    )
    add(
        "3.8-lnotab-text",
        "malformed",
        "3.8: co_lnotab is text",
        [header("3.8"), code("3.8", lnotab=[MARK, text("ab")])],
    )
    add(
        "3.8-lnotab-odd",
        "readable",
        "3.8: co_lnotab has an odd number of bytes",
        [header("3.8"), code("3.8", lnotab=bytes_(b"\0\1\2"))],
    )
    add(
        "3.8-code-odd",
        "readable",
        "3.8: co_code has an odd number of bytes",
        [header("3.8"), code("3.8", code=bytes_(b"d\0S"))],
    )
    add(
        "3.8-argcount-negative",
        "malformed",
        "3.8: co_argcount is -1",
        [header("3.8"), code("3.8", argcount=[MARK, i32(-1)])],
    )
    add(
        "3.8-jump-far",
        "readable",
        "3.8: a jump behind the end",
        [
            header("3.8"),
            code(
                "3.8",
                code=bytes_(
                    instructions("3.8", ("EXTENDED_ARG", 200), ("JUMP_FORWARD", 0), ("RETURN_VALUE", 0))
                ),
            ),
        ],
    )
    add(
        "3.10-linetable-odd",
        "readable",
        "3.10: co_linetable has an odd number of bytes",
        [header("3.10"), code("3.10", lnotab=bytes_(b"\4\1\2"))],
    )
