"""The little assembler behind recipes.py: code objects that are wrong in one place, for any version.

A recipe is a text of instructions, apart by semicolons or ends of lines:

    LOAD_CONST 1; loop: JUMPB >loop; RET

`name:` is a label, `>name` its place as the argument of a jump, `>name+1` a code unit (2.7: a byte) behind
it; C0 and F0 are the first cell and the first free variable; `#200 5` is opcode 200 with argument 5;
`CALL~ 0` is CALL without its caches; `5*NOP` is five of them. PSEUDO are instructions whose name depends on
the version. From 3.11 on RESUME comes first, unless the text starts with `!`.

Constants are None, 1, 'a', ('a',), the code of a function, (1, 2), the code of a function with a free
variable, a float; names are a and b; locals are x and y, both unbound.
"""

import functools
import re
import struct

from marshal_writer import (
    NONE,
    TABLES,
    bytes_,
    code,
    flatten,
    float_,
    header,
    i32,
    integer,
    opmap,
    row,
    string,
    version_key,
)

VERSIONS = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15")
STACK = 10

# Name, then (first version, text) from old to new; `$` is the argument.
PSEUDO = {
    "RET": [("2.7", "LOAD_CONST 0; RETURN_VALUE")],
    "ADD": [("2.7", "BINARY_ADD"), ("3.11", "BINARY_OP 0")],
    "SUBSCR": [("2.7", "BINARY_SUBSCR"), ("3.14", "BINARY_OP 26")],
    "DUP": [("2.7", "DUP_TOP"), ("3.11", "COPY 1")],
    "JUMPB": [("2.7", "JUMP_ABSOLUTE $"), ("3.11", "JUMP_BACKWARD $")],
    "PJIF": [
        ("2.7", "POP_JUMP_IF_FALSE $"),
        ("3.11", "POP_JUMP_FORWARD_IF_FALSE $"),
        ("3.12", "POP_JUMP_IF_FALSE $"),
    ],
    "ITER": [("2.7", "GET_ITER"), ("3.15", "GET_ITER 0")],
    "CALL0": [
        ("2.7", "CALL_FUNCTION 0"),
        ("3.11", "PRECALL 0; CALL 0"),
        ("3.12", "CALL 0"),
    ],
    "GEN": [("2.7", ""), ("3.10", "GEN_START 0"), ("3.11", "RETURN_GENERATOR; POP_TOP; RESUME 0")],
    # The second value that a loop keeps on the stack.
    "INDEX": [("2.7", ""), ("3.15", "PUSH_NULL")],
    # What stands at the end of a loop, where one before 3.12 needs nothing.
    "ENDFOR": [("2.7", ""), ("3.12", "END_FOR"), ("3.13", "END_FOR; POP_TOP"), ("3.14", "END_FOR; POP_ITER")],
    # Raises a TypeError.
    "FAIL": [("2.7", "LOAD_CONST 1; LOAD_CONST 2; ADD; POP_TOP")],
    # Calls the function on top and returns what it gives.
    "CALLIT": [("3.13", "PUSH_NULL; CALL 0; RETURN_VALUE")],
    # A jump if the value is false, whatever it is.
    "DECIDE": [("3.12", "POP_JUMP_IF_FALSE $"), ("3.13", "TO_BOOL; POP_JUMP_IF_FALSE $")],
    "NAMEDCODE": [("2.7", ""), ("3.3", "LOAD_CONST 2"), ("3.11", "")],
}

recipes = []
seen = set()


def recipe(name, rule, what, text, since="2.7", until="3.15", **options):
    """Adds a recipe; the rule is `-` if the code is legal, recipes.py says how it is written."""
    for version in VERSIONS:
        if version_key(since) <= version_key(version) <= version_key(until):
            assert (name, version) not in seen, (name, version)
            seen.add((name, version))
            recipes.append((version, name, rule, what, text, options))


@functools.cache
def caches(version):
    """Name to operand and number of caches."""
    rows = [line.split("\t") for line in (TABLES / f"{version}.tsv").read_text("utf-8").splitlines()]
    return {each[1]: (each[2], int(each[3])) for each in rows if each[0].isdigit()}


def expand(version, text):
    """Triples of label, name, argument as texts."""
    for part in re.split(r"[;\n]", text):
        part = part.strip()
        label, times = None, 1
        if match := re.match(r"(\w+):\s*", part):
            label, part = match[1], part[match.end() :]
        if match := re.match(r"(\d+)\*", part):
            times, part = int(match[1]), part[match.end() :]
        words = part.split()
        if label:
            yield label, None, None
        for _ in range(times):
            if words and words[0] in PSEUDO:
                ways = PSEUDO[words[0]]
                fitting = [way for since, way in ways if version_key(since) <= version_key(version)]
                argument = words[1] if len(words) > 1 else ""
                yield from expand(version, fitting[-1].replace("$", argument))
            elif words:
                yield None, words[0], words[1] if len(words) > 1 else "0"


def assemble(version, text, variables):
    """co_code; a name that the version does not have is an error."""
    if text.startswith("!"):
        text = text[1:]
    elif version_key(version) >= (3, 11):
        text = "RESUME 0;" + text
    old = version_key(version) < (3, 6)
    lines, places, offset = list(expand(version, text)), {}, 0
    pieces = []
    for label, name, argument in lines:
        if label:
            places[label] = offset
            continue
        bare = name.rstrip("~")
        operand, count = ("RAW", 0) if bare[0] == "#" else caches(version)[bare]
        number = int(bare[1:]) if bare[0] == "#" else opmap(version)[bare]
        count = 0 if name.endswith("~") else count
        jump = argument[0] == ">"
        value = 0 if jump else index(argument, variables)
        if old:
            size = 3 if number >= 90 else 1
            size += 3 if value > 0xFFFF else 0
        else:
            size = 2 + 2 * count + 2 * sum(value >= 1 << bits for bits in (8, 16, 24))
        offset += size
        pieces.append((number, operand, count, argument if jump else value, offset))
    scale = 2 if version_key(version) >= (3, 10) else 1
    data = bytearray()
    for number, operand, count, value, end in pieces:
        if isinstance(value, str):
            target, _, more = value[1:].partition("+")
            place = places[target] + int(more or 0) * (1 if old else 2)
            distance = {"JUMP_ABSOLUTE": place, "JUMP_BACKWARD": end - place, "JUMP_FROM": end - place}
            value = distance.get(operand, place - end) // scale
            assert 0 <= value < 256, (version, text)
        if old:
            if value > 0xFFFF:
                data += bytes([opmap(version)["EXTENDED_ARG"]]) + struct.pack("<H", value >> 16)
            data += bytes([number]) + (struct.pack("<H", value & 0xFFFF) if number >= 90 else b"")
            continue
        for bits in (24, 16, 8):
            if value >= 1 << bits:
                data += bytes([opmap(version)["EXTENDED_ARG"], value >> bits & 255])
        data += bytes([number, value & 255]) + bytes(2 * count)
    return bytes(data), {name: place // 2 for name, place in places.items()}


def index(argument, variables):
    if argument[0] in "CF":
        return variables[argument[0]] + int(argument[1:])
    return int(argument, 0)


def varint(value, first=0):
    groups = [value & 63]
    while value := value >> 6:
        groups.append(value & 63)
    data = bytearray([*(0x40 | group for group in groups[:0:-1]), groups[0]])
    data[0] |= first
    return bytes(data)


def table(entries, places):
    """An exception table of (start, end, handler, depth, lasti); places are labels or units."""
    data = b""
    for start, end, handler, depth, lasti in entries:
        start, end, handler = (places.get(each, each) for each in (start, end, handler))
        data += varint(start, 0x80) + varint(end - start) + varint(handler) + varint(depth << 1 | lasti)
    return data


def lines(version, length):
    if version_key(version) >= (3, 11):
        units = length // 2
        return b"".join(bytes([0xF8 | min(units - at, 8) - 1]) for at in range(0, units, 8))
    if version_key(version) >= (3, 10):
        return b"".join(bytes([min(length - at, 254), 0]) for at in range(0, length, 254))
    return b""


def default_constants(version):
    inner = function(version, "RET", consts=[NONE])
    start = "!COPY_FREE_VARS 1; RESUME 0; " if version_key(version) >= (3, 11) else ""
    free = function(version, start + "LOAD_DEREF F0; RETURN_VALUE", consts=[NONE], free=["z"])
    a = string(version, "a")
    pair = row(version, integer(1), integer(2))
    return [NONE, integer(1), a, row(version, a), inner, pair, free, float_(1.5)]


def function(
    version,
    text,
    locals_=("x", "y"),
    cells=(),
    free=(),
    names=("a", "b"),
    consts=None,
    stack=STACK,
    flags=3,
    exceptions=(),
    exceptiontable=None,
    linetable=None,
    extra=b"",
    **fields,
):
    """A code object; fields are those of marshal_writer.code, given as numbers."""
    key = version_key(version)
    both = key >= (3, 11)
    variables = {"C": len(locals_) if both else 0, "F": (len(locals_) if both else 0) + len(cells)}
    data, places = assemble(version, text, variables)
    data += extra
    table_of_lines = lines(version, len(data)) if linetable is None else linetable
    if exceptiontable is None:
        exceptiontable = table(exceptions, places)
    if key < (3, 11) and not cells and not free:
        flags |= 0x40
    pieces = {name: i32(value) for name, value in fields.items()}
    if both:
        names_of_all = (string(version, each) for each in [*locals_, *cells, *free])
        pieces["localsplusnames"] = row(version, *names_of_all)
        pieces["localspluskinds"] = bytes_(b" " * len(locals_) + b"@" * len(cells) + b"\x80" * len(free))
    else:
        for name, values in (("varnames", locals_), ("cellvars", cells), ("freevars", free)):
            pieces[name] = row(version, *(string(version, each) for each in values))
        pieces.setdefault("nlocals", i32(len(locals_)))
    constants = default_constants(version) if consts is None else consts
    return code(
        version,
        code=bytes_(data),
        consts=row(version, *(constants(version) if callable(constants) else constants)),
        names=row(version, *(string(version, each) for each in names)),
        stacksize=i32(stack),
        flags=i32(flags),
        name=string(version, "f"),
        qualname=string(version, "f"),
        lnotab=bytes_(table_of_lines),
        linetable=bytes_(table_of_lines),
        exceptiontable=bytes_(exceptiontable),
        **pieces,
    )


def pyc(version, text, options):
    """The file of a recipe: its root is the function's code object itself."""
    if "marshal" in options:
        return flatten([header(version), options["marshal"]])[0]
    fields = {name: value for name, value in options.items() if name != "call"}
    return flatten([header(version), function(version, text, **fields)])[0]
