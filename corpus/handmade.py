"""Valid files that no compiler makes, or only from sources of a megabyte: long arguments, rare constants,
line tables.

generate.py writes them for every version, beside what it compiles, and asks that version's dis for the
text.
"""

from marshal_writer import (
    NONE,
    bytes_,
    code,
    flatten,
    float_,
    header,
    i32,
    instructions,
    integer,
    long_integer,
    row,
)
from marshal_writer import reference, string, text, tuple_, typed, version_key

INFINITY, NAN = float("inf"), float("nan")


def handmade(version):
    """Name to bytes of the files for a version."""
    made = {
        "made_arguments": arguments(version),
        "made_constants": constants(version),
        "made_lines": lines(version),
        "made_flags": flags(version),
    }
    if version_key(version) >= (3, 11):
        made["made_exceptions"] = exceptions(version)
    return {name: flatten([header(version), pieces])[0] for name, pieces in made.items()}


def plain_lines(version, units):
    """A line table that puts this many code units on the first line; an empty lnotab does that by itself."""
    key = version_key(version)
    if key >= (3, 11):
        table = b"".join(
            bytes([0x80 | 13 << 3 | min(units - start, 8) - 1, 0]) for start in range(0, units, 8)
        )
        return {"linetable": bytes_(table)}
    if key >= (3, 10):
        return {
            "lnotab": bytes_(
                b"".join(bytes([min(2 * (units - start), 254), 0]) for start in range(0, units, 127))
            )
        }
    return {}


def made(version, pairs, **fields):
    data = instructions(version, *pairs)
    if version_key(version) < (3, 11):
        # CO_NOFREE follows from the variables, and these versions put it right when they load a file.
        fields.setdefault("flags", i32(0x40))
    return code(version, code=bytes_(data), **{**plain_lines(version, len(data) // 2), **fields})


def arguments(version):
    """Arguments of 2, 3 and 4 bytes, a needless EXTENDED_ARG, one before an opcode that takes no argument."""
    pairs = [("NOP", 0)]
    prefixes = (
        [[1], [1, 2], [127, 2, 3], [0], [0, 1], [0, 0, 0]]
        if version_key(version) >= (3, 6)
        else [[1], [32767], [0]]
    )
    for prefix in prefixes:
        pairs += [("EXTENDED_ARG", each) for each in prefix] + [("BUILD_LIST", 4)]
    pairs += [("EXTENDED_ARG", 1), ("NOP", 0), ("BUILD_TUPLE", 255), ("EXTENDED_ARG", 0), ("LOAD_CONST", 0)]
    pairs += [("EXTENDED_ARG", 1), ("JUMP_FORWARD", 0), ("LOAD_CONST", 0), ("RETURN_VALUE", 0)]
    pairs += [("NOP", 0)] * (256 if version_key(version) < (3, 10) else 260)
    return made(version, pairs)


def constants(version):
    """Constants that marshal can hold and that compilers do not write, or not like this."""
    key = version_key(version)
    short = string(version, "k")
    values = [
        *[NONE, b"T", b"F", b".", b"S"],
        *[long_integer(number) for number in (0, 1, -1, 32767, -32768, 1 << 45, -(1 << 60))],
        *[
            typed("l", i32(count), digits)
            for count, digits in ((1, b"\5\0"), (-1, b"\5\0"), (3, b"\0\0\0\0\1\0"))
        ],
        typed("I", i32(-2), i32(-1)),
        *[
            typed("f", bytes([len(number)]), number)
            for number in (b"1.5", b"-1e16", b"1e-05", b"inf", b"0.1")
        ],
        typed("x", b"\0031.5", b"\002-2"),
        *[
            float_(number)
            for number in (
                0.0,
                -0.0,
                INFINITY,
                -INFINITY,
                NAN,
                -NAN,
                5e-324,
                1.7976931348623157e308,
                1e16,
                1e-4,
                1e-5,
            )
        ],
        *[
            typed("y", float_(real)[1], float_(imaginary)[1])
            for real, imaginary in (
                (0.0, 0.0),
                (-0.0, -0.0),
                (0.0, -1.0),
                (-0.0, 1.0),
                (1.0, -0.0),
                (NAN, NAN),
                (INFINITY, -INFINITY),
                (0.0, NAN),
                (-0.0, INFINITY),
                (1e16, 1e-7),
            )
        ],
        typed("[", i32(3), NONE, integer(1), typed("[", i32(0))),
        typed("{", short, integer(1), integer(2), typed("{", b"0"), b"0"),
        typed("<", i32(1), short),
        typed("<", i32(0)),
        typed(">", i32(0)),
        typed(">", i32(1), typed(">", i32(1), integer(7))),
        row(version, row(version), row(version, short), row(version, short, short)),
        typed("(", i32(1), typed("(", i32(0))),
        typed("u", i32(6), "é€!".encode()),
        typed("t", i32(2), b"ab"),
    ]
    if key >= (3, 4):
        values += [
            *[
                typed("a", i32(1), b"a"),
                typed("A", i32(1), b"b"),
                typed("z", b"\2", b"it"),
                typed("Z", b"\1", b"'"),
            ],
            typed("z", b"\3", b"ref", ref=True),
            reference(0),
            tuple_(text("in"), reference(0), ref=True),
            reference(1),
            typed("[", i32(2), reference(1), integer(1, ref=True), ref=True),
            reference(3),
            *[b"\xce", b"\xd4", integer(9, ref=True), reference(4)],
        ]
    else:
        values += [typed("R", i32(0)), bytes_(b"it's\0\xff")]
    if key >= (3, 14):
        values += [
            typed(":", integer(1), NONE, long_integer(1 << 40)),
            typed(":", NONE, NONE, NONE),
            typed(":", short, tuple_(), b"."),
        ]
    if key >= (3, 15):
        values += [typed("}", short, integer(1), b"0"), typed("}", b"0")]
    pairs = [pair for index in range(len(values)) for pair in (("LOAD_CONST", index), ("POP_TOP", 0))]
    return made(version, [*pairs, ("LOAD_CONST", 0), ("RETURN_VALUE", 0)], consts=row(version, *values))


def lines(version):
    """Every form of an entry of that version's line table, in a function of 64 NOPs."""
    key = version_key(version)
    body = [("NOP", 0)] * 64 + [("LOAD_CONST", 0), ("RETURN_VALUE", 0)]
    if key >= (3, 11):
        entries = [
            *[(form, [form << 4 | 5]) for form in range(10)],  # short: columns in a byte and a half
            *[(form, [3, 200]) for form in (10, 11, 12)],  # one line, with columns in a byte each
            *[(13, signed(delta)) for delta in (0, 1, -1, 5, 1000, -900, 100000, -100000)],
            *[
                (14, signed(1) + number(2) + number(3) + number(400)),
                (14, signed(-3) + number(70) + number(0) + number(0)),
            ],
            *[
                (14, signed(0) + number(0) + number(0) + number(9)),
                (14, signed(2) + number(0) + number(5000) + number(70000)),
            ],
            *[(15, []), (13, signed(4)), (15, []), (15, []), (10, [0, 0])],
        ]
        table, units = b"", 66
        for index, (form, rest) in enumerate(entries):
            length = 1 + index % 3
            table += bytes([0x80 | form << 3 | length - 1, *rest])
            units -= length
        while units > 0:
            table += bytes([0x80 | 13 << 3 | min(units, 8) - 1, *signed(1)])
            units -= 8
        fields = {"linetable": bytes_(table)}
    elif key >= (3, 10):
        steps = [
            (2, 1),
            (4, -128),
            (2, 127),
            (0, 127),
            (2, 3),
            (0, -127),
            (2, -127),
            (6, -128),
            (2, -4),
            (0, 0),
            (4, 0),
            (254, 2),
        ]
        fields = {"lnotab": bytes_(pairs_of(steps))}
    else:
        steps = [(2, 1), (0, 127), (0, 127), (2, 3), (4, 0), (2, 1), (6, 100), (0, 0), (2, 1), (10, 1)]
        if key >= (3, 6):
            steps += [(2, -1), (0, -128), (0, -100), (2, 5), (2, 0), (4, -3)]
        else:
            steps += [(2, 255), (0, 255), (3, 1)]
        fields = {"lnotab": bytes_(pairs_of([*steps, (255, 0), (10, 7)]))}
    inner = made(version, body, name=string(version, "lines"), firstlineno=i32(1000), **fields)
    empty = {"linetable": bytes_(b"")} if key >= (3, 11) else {"lnotab": bytes_(b"")}
    none = made(version, body[-3:], name=string(version, "no_lines"), firstlineno=i32(7), **empty)
    return made(version, [("LOAD_CONST", 0), ("RETURN_VALUE", 0)], consts=row(version, NONE, inner, none))


def pairs_of(steps):
    return bytes(each & 0xFF for step in steps for each in step)


def number(value):
    """6 bits a byte, the lowest first; bit 6 says that more follow."""
    digits = []
    while value > 63:
        digits.append(0x40 | value & 63)
        value >>= 6
    return [*digits, value]


def signed(value):
    return number(-value << 1 | 1 if value < 0 else value << 1)


def flags(version):
    """Bits of co_flags that no compiler sets, and every count."""
    key = version_key(version)
    names = [string(version, each) for each in "abcdef"]
    if key >= (3, 11):
        variables = {
            "localsplusnames": row(version, *names),
            "localspluskinds": bytes_(b"\x20\x20\x20\x60\x40\x80"),
        }
    else:
        variables = {
            "varnames": row(version, *names[:4]),
            "cellvars": row(version, *names[3:5]),
            "freevars": row(version, names[5]),
            "nlocals": i32(4),
        }
    if key < (3, 0):
        bits = 0x7FFFFFF3
    elif key < (3, 11):
        bits = 0x03FFFFB3
    else:
        bits = 0x03FFFFF3
    counts = {
        "argcount": i32(2),
        "kwonlyargcount": i32(1),
        "posonlyargcount": i32(1),
        "stacksize": i32(1000),
        "firstlineno": i32(123456),
    }
    return made(
        version,
        [("LOAD_CONST", 0), ("RETURN_VALUE", 0)],
        flags=i32(bits),
        names=row(version, *names),
        **variables,
        **counts,
    )


def exceptions(version):
    """Exception tables with large numbers, `lasti`, empty ranges and ranges in no order."""
    entries = [
        (0, 4, 60, 0, 0),
        (4, 1, 70, 3, 1),
        (6, 64, 100, 64, 0),
        (100, 90, 190, 5000, 1),
        (8, 0, 61, 0, 0),
        (2, 2, 0, 1, 1),
    ]
    table = bytearray()
    for start, length, target, depth, lasti in entries:
        first = len(table)
        for value in (start, length, target, depth << 1 | lasti):
            groups = [value & 63]
            while value := value >> 6:
                groups.append(value & 63)
            table += bytes([*(0x40 | group for group in groups[:0:-1]), groups[0]])
        table[first] |= 0x80
    return made(
        version,
        [*[("NOP", 0)] * 200, ("LOAD_CONST", 0), ("RETURN_VALUE", 0)],
        exceptiontable=bytes_(bytes(table)),
    )
