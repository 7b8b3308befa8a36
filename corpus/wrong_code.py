"""Code objects whose fields have the wrong type, and code that makes no sense."""

from cases import HUGE, VERSION, add, in_code, module
from marshal_writer import MARK, NONE, bytes_, i32, instructions, integer, text, tuple_


def wrong_fields():
    def field(name, what, /, **fields):
        add(name, "malformed", what, module(**fields))

    field("code-text", "co_code is text", code=[MARK, text("d\0S\0")])
    field("code-none", "co_code is None", code=[MARK, NONE])
    field("consts-list", "co_consts is a list", consts=[MARK, b"[", i32(0)])
    field("consts-none", "co_consts is None", consts=[MARK, NONE])
    field("names-int", "co_names is an int", names=[MARK, integer(1)])
    field("names-of-ints", "co_names holds an int", names=tuple_(text("a"), [MARK, integer(1)]))
    field("names-of-bytes", "co_names holds bytes", names=tuple_([MARK, bytes_(b"a")]))
    field(
        "locals-of-ints",
        "co_localsplusnames holds an int",
        localsplusnames=tuple_([MARK, integer(1)]),
        localspluskinds=bytes_(b" "),
    )
    field(
        "kinds-short",
        "co_localspluskinds has fewer bytes than there are names",
        localsplusnames=tuple_(text("a"), text("b")),
        localspluskinds=[MARK, bytes_(b" ")],
    )
    field(
        "kinds-long",
        "co_localspluskinds has more bytes than there are names",
        localspluskinds=[MARK, bytes_(b"  ")],
    )
    field("kinds-text", "co_localspluskinds is text", localspluskinds=[MARK, text("")])
    field("filename-tuple", "co_filename is a tuple", filename=[MARK, tuple_()])
    field("filename-bytes", "co_filename is bytes", filename=[MARK, bytes_(b"made.py")])
    field("name-int", "co_name is an int", name=[MARK, integer(5)])
    field("qualname-none", "co_qualname is None", qualname=[MARK, NONE])
    field("linetable-text", "co_linetable is text", linetable=[MARK, text("x")])
    field("exceptiontable-none", "co_exceptiontable is None", exceptiontable=[MARK, NONE])
    field("argcount-negative", "co_argcount is -1", argcount=[MARK, i32(-1)])
    field("argcount-beyond", "co_argcount is larger than the number of locals", argcount=[MARK, i32(3)])
    field(
        "posonlyargcount-beyond",
        "co_posonlyargcount is larger than co_argcount",
        posonlyargcount=[MARK, i32(1)],
    )
    field("kwonlyargcount-negative", "co_kwonlyargcount is -1", kwonlyargcount=[MARK, i32(-1)])
    field("stacksize-negative", "co_stacksize is -1", stacksize=[MARK, i32(-1)])
    field(
        "code-odd",
        "co_code has an odd number of bytes",
        code=[MARK, bytes_(instructions(VERSION, ("LOAD_CONST", 0))[:1])],
    )
    add("code-empty", "readable", "co_code is empty", module(code=bytes_(b"")))
    add(
        "names-repeated",
        "readable",
        "the same name twice in co_names and in the locals",
        module(
            names=tuple_(text("a"), text("a")),
            localsplusnames=tuple_(text("b"), text("b")),
            localspluskinds=bytes_(b"  "),
        ),
    )
    add(
        "kinds-unknown",
        "readable",
        "local kinds that no version defines",
        module(localsplusnames=tuple_(text("b")), localspluskinds=bytes_(b"\x01")),
    )
    field("flags-code-negative", "co_flags is -1", flags=[MARK, i32(-1)])
    add(
        "flags-code-all",
        "readable",
        "every bit of co_flags set, but for the sign and those of *args and **kwargs",
        module(flags=i32(0x7FFFFFF3)),
    )
    add("firstlineno-negative", "readable", "co_firstlineno is -5", module(firstlineno=i32(-5)))
    add("stacksize-huge", "readable", "co_stacksize is 2,147,483,647", module(stacksize=i32(HUGE)))


def broken_code():
    done = [("LOAD_CONST", 0), ("RETURN_VALUE", 0)]
    in_code(
        "const-beyond",
        "broken-code",
        "LOAD_CONST of a constant that is not there",
        ("LOAD_CONST", 9),
        ("RETURN_VALUE", 0),
    )
    in_code(
        "name-beyond",
        "broken-code",
        "LOAD_NAME of a name that is not there",
        ("LOAD_NAME", 9),
        ("RETURN_VALUE", 0),
    )
    in_code(
        "local-beyond",
        "broken-code",
        "LOAD_FAST of a local that is not there",
        ("LOAD_FAST", 9),
        ("RETURN_VALUE", 0),
    )
    in_code(
        "pair-beyond",
        "broken-code",
        "LOAD_FAST_LOAD_FAST of locals that are not there",
        ("LOAD_FAST_LOAD_FAST", 0x12),
        ("RETURN_VALUE", 0),
    )
    in_code(
        "cell-beyond",
        "broken-code",
        "LOAD_DEREF of a cell that is not there",
        ("LOAD_DEREF", 9),
        ("RETURN_VALUE", 0),
    )
    in_code(
        "operator-beyond",
        "broken-code",
        "BINARY_OP of an operator that is none",
        ("BINARY_OP", 99),
        ("CACHE", 0),
        *done,
    )
    in_code(
        "intrinsic-beyond",
        "broken-code",
        "CALL_INTRINSIC_1 of an intrinsic that is none",
        ("CALL_INTRINSIC_1", 99),
        *done,
    )
    in_code(
        "compare-beyond",
        "broken-code",
        "COMPARE_OP of an operator that is none",
        ("COMPARE_OP", 0xE0),
        ("CACHE", 0),
        *done,
    )
    in_code(
        "convert-beyond",
        "broken-code",
        "CONVERT_VALUE of a conversion that is none",
        ("CONVERT_VALUE", 9),
        *done,
    )
    in_code(
        "opcode-unknown",
        "broken-code",
        "opcodes that no instruction has",
        (0x77 + 8, 1),
        (200, 0),
        (0xFD, 3),
        *done,
    )
    in_code("opcode-cache-first", "readable", "CACHE as an instruction", ("CACHE", 0), ("CACHE", 7), *done)
    in_code(
        "cache-missing",
        "readable",
        "the inline caches are not there",
        ("LOAD_NAME", 0),
        ("LOAD_GLOBAL", 0),
        names=tuple_(text("a")),
    )
    in_code(
        "cache-not-zero",
        "readable",
        "inline caches that are not zero",
        ("LOAD_CONST", 0),
        ("BINARY_OP", 0),
        (0x12, 0x34),
        *done,
    )
    in_code(
        "specialized",
        "readable",
        "specialised opcodes in a file",
        ("RESUME_CHECK", 0),
        ("BINARY_OP_ADD_INT", 0),
        ("CACHE", 0),
        *done,
    )
    in_code(
        "instrumented",
        "readable",
        "instrumented opcodes in a file",
        ("INSTRUMENTED_RESUME", 0),
        ("INSTRUMENTED_RETURN_CONST", 0),
    )
    in_code("extended-last", "readable", "co_code ends in EXTENDED_ARG", *done, ("EXTENDED_ARG", 1))
    in_code(
        "extended-four", "readable", "EXTENDED_ARG four times", *[("EXTENDED_ARG", 1)] * 4, ("NOP", 1), *done
    )
    in_code(
        "extended-overflow",
        "readable",
        "an argument above 2 ** 31",
        *[("EXTENDED_ARG", 0xFF)] * 3,
        ("LOAD_CONST", 0xFF),
        *done,
    )
    in_code(
        "extended-jumped-over",
        "readable",
        "a jump behind an EXTENDED_ARG",
        ("JUMP_FORWARD", 1),
        ("EXTENDED_ARG", 1),
        ("NOP", 0),
        *done,
    )
    in_code(
        "jump-far", "readable", "a jump behind the end", ("EXTENDED_ARG", 200), ("JUMP_FORWARD", 0), *done
    )
    in_code(
        "jump-before",
        "readable",
        "a jump before the start",
        ("EXTENDED_ARG", 200),
        ("JUMP_BACKWARD", 0),
        ("CACHE", 0),
        *done,
    )
    in_code(
        "jump-into-cache",
        "readable",
        "a jump into an inline cache",
        ("JUMP_FORWARD", 1),
        ("BINARY_OP", 0),
        ("CACHE", 0),
        *done,
    )
    tables = {
        "exceptions-cut": ("the exception table ends within an entry", b"\x80\2"),
        "exceptions-cut-varint": ("the exception table ends within a number", b"\x80\2\x40"),
        "exceptions-far": (
            "an exception table that lies behind the end",
            b"\xff\x7f\x7f\x3f\x41\0\x7f\x7f\x7f\x3f\0",
        ),
        "exceptions-noise": ("an exception table of noise", bytes(range(7, 250, 9))),
        "exceptions-empty-range": ("an exception range of no length", b"\x80\0\0\0"),
    }
    for name, (what, table) in tables.items():
        in_code(name, "readable", what, *done, exceptiontable=bytes_(table))
    tables = {
        "lines-empty": ("an empty line table", b""),
        "lines-short": ("a line table for the first unit alone", b"\xe8\0"),
        "lines-long": ("a line table for more units than there are", b"\xef\0\xef\2"),
        "lines-cut": ("a line table that ends within an entry", b"\xf0\3"),
        "lines-no-start": ("a line table whose first byte does not start an entry", b"\x01\xe9\0"),
        "lines-huge": ("a line table with numbers of many bytes", b"\xe9" + b"\x7f" * 30 + b"\x3f"),
        "lines-huge-columns": (
            "columns of many bytes",
            b"\xf1\0\0" + b"\x7f" * 12 + b"\3" + b"\x7f" * 5 + b"\0",
        ),
        "lines-negative": ("lines below zero", b"\xe9\x7f\x01"),
    }
    for name, (what, table) in tables.items():
        # Bits beyond the 32nd are undefined behaviour in C, and so is what CPython prints.
        in_code(name, "either" if "huge" in name else "readable", what, *done, linetable=bytes_(table))
