"""Ways to be wrong from 3.11 on: handlers, exception tables; and in files that are no code."""

from recipe_writer import recipe

FIRST = "3.11"
TRY = "start: FAIL; end: RET; handler: PUSH_EXC_INFO; POP_TOP; POP_EXCEPT; RET"
BAD = "start: FAIL; end: RET; handler: "


def handlers():
    whole = ("start", "end", "handler", 0, False)

    def one(name, rule, what, text=TRY, entry=whole, since=FIRST, until="3.15", **options):
        recipe(name, rule, what, text, since, until, exceptions=[entry], **options)

    one("handler-in-place", "-", "a handler as compilers write it")
    one(
        "handler-depth-50", "V3/V4", "a handler at depth 50 of a stack of 10",
        entry=("start", "end", "handler", 50, False),
    )
    one(
        "handler-depth-5", "V3/V4", "a handler at depth 5 where the code it covers has 0 values",
        entry=("start", "end", "handler", 5, False),
    )
    one(
        "handler-target-far", "V3", "a handler 4,000 units behind the start",
        entry=("start", "end", 4000, 0, False),
    )
    one(
        "handler-target-end", "V3", "a handler right behind the last instruction",
        TRY + "; last:", entry=("start", "end", "last", 0, False),
    )
    one(
        "handler-range-far", "V3?", "a handler of code that lies behind the end",
        entry=(100, 4000, "handler", 0, False),
    )
    one("handler-range-empty", "V3?", "a handler of no code", entry=("start", "start", "handler", 0, False))
    one(
        "handler-in-cache", "V3", "a handler in the caches of an instruction",
        BAD + "LOAD_GLOBAL 0; RETURN_VALUE; after:", entry=("start", "end", "after", 0, False),
    )
    one(
        "handler-in-caches", "V3", "a handler in the middle of the caches of an instruction",
        "start: FAIL; end: RET; LOAD_GLOBAL 0; RETURN_VALUE",
        entry=("start", "end", 10, 0, False), until="3.13",
    )
    one(
        "handler-in-caches", "V3", "a handler in the middle of the caches of an instruction",
        "start: FAIL; end: RET; LOAD_GLOBAL 0; RETURN_VALUE",
        entry=("start", "end", 14, 0, False), since="3.14",
    )
    one("handler-no-push", "V5", "POP_EXCEPT in a handler without PUSH_EXC_INFO", BAD + "POP_EXCEPT; RET")
    one(
        "handler-lasti-missing", "V4", "a handler that pops lasti, which is not pushed",
        BAD + "2*POP_TOP; RET",
    )
    one(
        "handler-lasti-kept", "V5", "lasti as an exception",
        BAD + "POP_TOP; RERAISE 0", entry=("start", "end", "handler", 0, True),
    )
    one("handler-reraise-1", "V5", "RERAISE 1 with an exception for lasti", BAD + "COPY 1; COPY 1; RERAISE 1")
    one(
        "handler-reraise-int", "V5", "RERAISE 1 with an int for lasti that is no place",
        BAD + "LOAD_CONST 2; SWAP 2; RERAISE 1",
    )
    one(
        "handler-of-itself", "-", "a handler that covers itself, and raises: it never ends",
        "start: FAIL; RET; handler: POP_TOP; FAIL; RET; end: NOP; RET",
        entry=("start", "end", "handler", 0, False),
    )
    one("handler-pops-two", "V4", "a handler that pops more than it is given", BAD + "3*POP_TOP; RET")
    one(
        "handler-fallen-into", "V4", "a handler that is also entered without an exception",
        "start: LOAD_CONST 1; POP_TOP; end: NOP; handler: POP_TOP; RET",
    )
    one(
        "handler-unbound", "V6", "a local that is bound behind the place that fails, read in the handler",
        "start: FAIL; LOAD_CONST 1; STORE_FAST 0; end: RET; handler: POP_TOP; LOAD_FAST 0; RETURN_VALUE",
        since="3.12",
    )
    one(
        "handler-of-generator", "-", "a handler of StopIteration as compilers write it",
        "!RETURN_GENERATOR; POP_TOP; start: RESUME 0; RET; end: NOP; handler: CALL_INTRINSIC_1 3; RERAISE 0",
        since="3.12", flags=0x23,
    )
    one("handler-push-null", "V5", "a handler that returns NULL", BAD + "POP_TOP; PUSH_NULL; RETURN_VALUE")
    one(
        "handler-swaps", "V5", "PUSH_EXC_INFO, and POP_EXCEPT of the new exception and not of the old",
        BAD + "PUSH_EXC_INFO; SWAP 2; POP_TOP; POP_EXCEPT; RET",
    )


def tables():
    done = "start: FAIL; RET"
    recipe(
        "table-cut", "V3", "an exception table that ends within an entry", done, FIRST, exceptiontable=b"\x81"
    )
    recipe(
        "table-no-start", "V3", "an exception table whose first byte opens no entry",
        done, FIRST, exceptiontable=b"\x01\x02\x03\x00",
    )
    recipe(
        "table-huge", "V3", "an exception table of numbers of 8 bytes",
        done, FIRST, exceptiontable=b"\xff" + b"\x7f" * 7 + b"\x3f\x41\x00\x00",
    )
    recipe(
        "table-noise", "V3", "an exception table of noise",
        done, FIRST, exceptiontable=bytes(range(7, 250, 9)),
    )
    recipe(
        "table-unsorted", "V3?", "an exception table in no order",
        "a: FAIL; b: FAIL; c: RET; handler: POP_TOP; RET",
        FIRST, exceptions=[("b", "c", "handler", 0, False), ("a", "b", "handler", 0, False)],
    )
    recipe(
        "table-overlap", "V3?", "two entries that cover the same code",
        "a: FAIL; b: FAIL; c: RET; handler: POP_TOP; RET",
        FIRST, exceptions=[("a", "c", "handler", 0, False), ("b", "c", "handler", 0, False)],
    )
    recipe(
        "table-odd-depth", "V3/V4", "an entry of depth 2,000",
        done + "; handler: RET", FIRST, exceptions=[(0, 3, "handler", 2000, True)],
    )


def marshalled():
    last = {"since": FIRST, "until": "3.13"}
    recipe(
        "marshal-deep", "read", "tuples nested 100,000 deep",
        "", **last, marshal=[b"\xa9\x01" * 100_000, b"N"],
    )
    recipe(
        "marshal-list-cycle", "read", "a list that holds itself, which is no code",
        "", **last, marshal=[b"\xdb\1\0\0\0", b"r\0\0\0\0"],
    )
    recipe(
        "marshal-huge-tuple", "read", "a tuple of 2,147,483,647 in five bytes",
        "", **last, marshal=[b"(\xff\xff\xff\x7f"],
    )
    recipe(
        "marshal-set-cycle", "read", "a frozenset that holds itself",
        "", **last, marshal=[b"\xbe\1\0\0\0", b"r\0\0\0\0"],
    )


def all_recipes():
    for each in (handlers, tables, marshalled):
        each()
