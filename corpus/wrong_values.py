"""Marshal data that is wrong or rare: counts, type codes, numbers, text, references."""

from cases import HUGE, VERSION, add, constant, cut, module
from marshal_writer import (
    MARK,
    NONE,
    bytes_,
    code,
    float_,
    header,
    i32,
    instructions,
    integer,
    long_integer,
    reference,
    text,
    tuple_,
    typed,
)

DEPTH = 100_000


def counts():
    names = {
        "(": "tuple",
        "[": "list",
        "<": "set",
        ">": "frozenset",
        "s": "bytes",
        "u": "text",
        "t": "interned",
        "a": "ascii",
        "A": "ascii-interned",
    }
    for letter, name in names.items():
        constant(
            f"huge-{name}",
            "malformed",
            f"type {letter!r} with a count of 2,147,483,647",
            letter.encode(),
            MARK,
            i32(HUGE),
        )
        constant(
            f"negative-{name}",
            "malformed",
            f"type {letter!r} with a count of -1",
            letter.encode(),
            MARK,
            i32(-1),
        )
    constant("huge-long", "malformed", "a long int of 2,147,483,647 digits", b"l", MARK, i32(HUGE))
    constant("negative-long", "malformed", "a long int of -2,147,483,648 digits", b"l", MARK, i32(-HUGE - 1))
    for letter, name in {")": "short-tuple", "z": "short-ascii", "Z": "short-ascii-interned"}.items():
        add(
            f"huge-{name}",
            "malformed",
            f"type {letter!r} that counts more than the file has",
            [header(VERSION), code(VERSION)[:6], letter.encode(), MARK, b"\xff", b"N" * 40],
        )
    constant("huge-float-text", "malformed", "a float in text, longer than the file", b"f", MARK, b"\xff1.5")


def values():
    for number in (0x01, 0x7F, 0x80, 0xFF, 0x20):
        constant(
            f"type-{number:02x}", "malformed", f"type code 0x{number:02x} is none", MARK, bytes([number])
        )
    constant(
        "type-slice-early",
        "malformed",
        "a slice, which is of marshal 5, in 3.13",
        MARK,
        b":",
        NONE,
        NONE,
        NONE,
    )
    constant(
        "type-frozendict-early", "malformed", "a frozendict, which is of marshal 6, in 3.13", MARK, b"}", b"0"
    )
    add("null-root", "malformed", "NULL where the root object is due", [header(VERSION), MARK, b"0"])
    constant("null-constant", "malformed", "NULL as a constant", MARK, b"0")
    constant("null-in-list", "malformed", "NULL as an item of a list", b"[", i32(2), NONE, MARK, b"0")
    add("root-int", "malformed", "the root is an int", [header(VERSION), MARK, integer(1)])
    add(
        "root-tuple",
        "malformed",
        "the root is a tuple of code objects",
        [header(VERSION), MARK, tuple_(code(VERSION), code(VERSION))],
    )
    add("root-none", "malformed", "the root is None", [header(VERSION), MARK, NONE])
    constant("digit", "malformed", "a digit of a long int is 32,768", b"l", i32(2), MARK, b"\x00\x80\1\0")
    constant(
        "digit-top-zero",
        "malformed",
        "the highest digit of a long int is 0",
        b"l",
        i32(2),
        b"\1\0",
        MARK,
        b"\0\0",
    )
    constant(
        "digit-negative-top-zero",
        "malformed",
        "the highest digit of a negative long int is 0",
        b"l",
        i32(-2),
        b"\1\0",
        MARK,
        b"\0\0",
    )
    constant("long-zero", "readable", "a long int of no digits: 0", b"l", i32(0))
    constant(
        "long-small",
        "readable",
        "a long int that would fit in 32 bits",
        long_integer(7),
        long_integer(-7),
        count=2,
    )
    constant("int64", "readable", "the 64-bit int of old Pythons", b"I", i32(1), i32(2))
    constant(
        "float-text",
        "readable",
        "floats as old Pythons wrote them",
        b"f\x031.5",
        b"f\x05-1e16",
        b"x\0011\0032.5",
        count=3,
    )
    constant("float-text-bad", "malformed", "a float in text that is none", b"f", MARK, b"\x03abc")
    constant("float-text-empty", "malformed", "a float in text of no characters", b"f", MARK, b"\0")
    constant("float-text-rest", "malformed", "a float in text with more after it", b"f", MARK, b"\x041.5x")
    constant("utf-8", "malformed", "text that is not UTF-8", b"u", i32(3), MARK, b"a\xff\xfe")
    constant(
        "utf-8-overlong", "malformed", "UTF-8 that is longer than it need be", b"u", i32(2), MARK, b"\xc0\x80"
    )
    constant("utf-8-cut", "malformed", "UTF-8 that ends within a character", b"u", i32(2), MARK, b"\xe2\x82")
    constant(
        "utf-8-beyond",
        "malformed",
        "UTF-8 of a character above 0x10FFFF",
        b"u",
        i32(4),
        MARK,
        b"\xf4\x90\x80\x80",
    )
    constant(
        "utf-8-surrogate",
        "readable",
        "UTF-8 of a lone surrogate, which CPython writes",
        b"u",
        i32(3),
        b"\xed\xa0\x80",
    )
    constant(
        "ascii-latin",
        "readable",
        "a byte above 127 in ASCII text: CPython takes it as Latin-1",
        b"a",
        i32(2),
        b"\xe9\xff",
    )
    constant("short-ascii-latin", "readable", "a byte above 127 in short ASCII text", b"z\2", b"\xe9\xff")
    constant(
        "dict",
        "readable",
        "a dict, a list and a set among the constants",
        b"{",
        text("k"),
        integer(1),
        b"0",
        b"[",
        i32(1),
        NONE,
        b"<",
        i32(1),
        NONE,
        count=3,
    )
    constant("unhashable-in-set", "malformed", "a list in a frozenset", b">", i32(1), MARK, b"[", i32(0))
    constant(
        "unhashable-key", "malformed", "a list as the key of a dict", b"{", MARK, b"[", i32(0), NONE, b"0"
    )
    constant(
        "set-twice",
        "readable",
        "a frozenset with the same item twice",
        b">",
        i32(3),
        integer(1),
        integer(1),
        float_(1.0),
    )
    constant(
        "stop-iteration",
        "readable",
        "StopIteration and Ellipsis as constants",
        b"S",
        b".",
        b"T",
        b"F",
        count=4,
    )
    constant(
        "interned-index",
        "malformed",
        "an index into interned texts, which 3.13 does not have",
        MARK,
        b"R",
        i32(0),
    )


def references():
    constant("reference-none", "malformed", "a reference where no object is flagged", b"r", MARK, i32(0))
    constant(
        "reference-beyond",
        "malformed",
        "a reference one beyond the last",
        text("a", ref=True),
        b"r",
        MARK,
        i32(1),
        count=2,
    )
    constant(
        "reference-negative", "malformed", "reference -1", text("a", ref=True), b"r", MARK, i32(-1), count=2
    )
    constant(
        "reference-forward",
        "malformed",
        "a reference to an object that comes after it",
        b"r",
        MARK,
        i32(0),
        text("a", ref=True),
        count=2,
    )
    constant("reference-self-tuple", "either", "a tuple that holds itself", tuple_(reference(0), ref=True))
    constant(
        "reference-self-list",
        "readable",
        "a list that holds itself",
        typed("[", i32(1), reference(0), ref=True),
    )
    constant(
        "reference-self-dict",
        "readable",
        "a dict that holds itself",
        typed("{", text("k"), reference(0), b"0", ref=True),
    )
    constant(
        "reference-self-frozenset",
        "malformed",
        "a frozenset that holds itself",
        typed(">", i32(1), b"r", MARK, i32(0), ref=True),
    )
    add(
        "reference-self-code",
        "malformed",
        "a code object that is its own constant",
        [header(VERSION), code(VERSION, ref=True, consts=tuple_([b"r", MARK, i32(0)]))],
    )
    add(
        "reference-own-consts",
        "either",
        "co_consts that hold themselves",
        module(consts=tuple_(NONE, reference(0), ref=True)),
    )
    constant(
        "reference-flagged",
        "readable",
        "a reference with FLAG_REF itself",
        text("a", ref=True),
        bytes([ord("r") | 0x80]),
        i32(0),
        count=2,
    )
    constant(
        "flag-none",
        "readable",
        "FLAG_REF on objects that get no number, and a reference that counts",
        b"\xce\xd4\xc6\xae\xd3",
        text("counted", ref=True),
        reference(0),
        count=7,
    )
    constant("flag-null", "malformed", "FLAG_REF on NULL", MARK, b"\xb0")
    add(
        "laughs",
        "readable",
        "40 levels of tuples, each with the one below twice: 2 ** 40 leaves",
        module(consts=tuple_(NONE, laughs(0))),
    )
    add(
        "laughs-loaded",
        "broken-code",
        "the same, and an instruction that loads it",
        module(
            consts=tuple_(NONE, laughs(0)),
            code=bytes_(instructions(VERSION, ("LOAD_CONST", 1), ("RETURN_VALUE", 0))),
        ),
    )
    add(
        "code-twice",
        "readable",
        "the same code object twice, by reference",
        module(consts=tuple_(code(VERSION, ref=True), reference(0))),
    )
    for name, opening in {"tuple": b")\1", "long-tuple": b"(\1\0\0\0", "list": b"[\1\0\0\0"}.items():
        constant(f"deep-{name}", "either", f"{DEPTH:,} {name}s, one in the other", opening * DEPTH, NONE)
    constant(
        "deep-dict",
        "either",
        f"{DEPTH:,} dicts, each the value of the one before",
        b"{N" * DEPTH,
        NONE,
        b"0" * DEPTH,
    )
    cut(
        "deep-unclosed",
        f"{DEPTH:,} tuples, one in the other, and then the file ends",
        module(consts=tuple_(b")\1" * DEPTH, MARK)),
        keep=0,
    )
    constant(
        "deep-1900", "readable", "1,900 tuples, one in the other, which CPython accepts", b")\1" * 1900, NONE
    )


def laughs(level):
    if level == 39:
        return tuple_(NONE, NONE, ref=True)
    return tuple_(laughs(level + 1), reference(level + 1), ref=True)
