"""Stack effects of the versions that cannot be asked: all before 3.4, and 3.4 and 3.5.

Also, for 2.7, 3.6 and 3.7, the pairs of falling through and jumping, which dis.stack_effect tells apart from
3.8 on. Where a version has stack_effect, the greater of a pair is the number that it answers; before that
a pair is what the interpreter does.

Sources, facts only: opcode_stack_effect in CPython's Python/compile.c, 2.5 to 3.5 (until 2.6 that function
gave the slices one too many; here they are as 2.7 has them). Before 2.5 there was no such function: the
effects there are of the same instructions in 2.5, and for those that were gone by then, of Python/ceval.c as the
compiled files of those versions confirm it (check_corpus.py walks the depth through every one of them).
"""

from . import opcodes


def _same(cell, names):
    return {name: ((0, 0, cell),) for name in names.split()}


# Name -> ((major, minor, cell), ...): each cell from that version on, until the next.
EFFECTS = {}
EFFECTS.update(_same("?", "STOP_CODE"))
EFFECTS.update(_same("-1", """
    POP_TOP BINARY_POWER BINARY_MULTIPLY BINARY_DIVIDE BINARY_MODULO BINARY_ADD BINARY_SUBTRACT
    BINARY_SUBSCR BINARY_FLOOR_DIVIDE BINARY_TRUE_DIVIDE BINARY_LSHIFT BINARY_RSHIFT BINARY_AND
    BINARY_XOR BINARY_OR BINARY_MATRIX_MULTIPLY INPLACE_POWER INPLACE_MULTIPLY INPLACE_DIVIDE
    INPLACE_MODULO INPLACE_ADD INPLACE_SUBTRACT INPLACE_FLOOR_DIVIDE INPLACE_TRUE_DIVIDE
    INPLACE_LSHIFT INPLACE_RSHIFT INPLACE_AND INPLACE_XOR INPLACE_OR INPLACE_MATRIX_MULTIPLY
    SLICE+1 SLICE+2 DELETE_SLICE+0 PRINT_EXPR PRINT_ITEM PRINT_NEWLINE_TO RETURN_VALUE IMPORT_STAR
    STORE_NAME DELETE_ATTR STORE_GLOBAL COMPARE_OP STORE_FAST STORE_DEREF POP_JUMP_IF_FALSE
    POP_JUMP_IF_TRUE STORE_LOCALS YIELD_FROM BINARY_CALL WITH_CLEANUP WITH_CLEANUP_FINISH
    ACCESS_MODE
"""))
EFFECTS.update(_same("0", """
    ROT_TWO ROT_THREE ROT_FOUR NOP UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT UNARY_CONVERT
    UNARY_INVERT UNARY_CALL GET_ITER GET_AITER GET_AWAITABLE GET_YIELD_FROM_ITER SLICE+0
    PRINT_NEWLINE BREAK_LOOP CONTINUE_LOOP POP_BLOCK POP_EXCEPT DELETE_NAME DELETE_GLOBAL
    DELETE_FAST DELETE_DEREF LOAD_ATTR JUMP_FORWARD JUMP_IF_FALSE JUMP_IF_TRUE JUMP_ABSOLUTE
    SETUP_LOOP SET_LINENO EXTENDED_ARG BUILD_FUNCTION RESERVE_FAST
"""))
EFFECTS.update(_same("1", """
    DUP_TOP LOAD_CONST LOAD_NAME LOAD_GLOBAL LOAD_FAST LOAD_LOCAL LOAD_CLOSURE LOAD_DEREF
    LOAD_CLASSDEREF LOAD_LOCALS LOAD_GLOBALS LOAD_BUILD_CLASS GET_ANEXT BEFORE_ASYNC_WITH
    WITH_CLEANUP_START
"""))
EFFECTS.update(_same("2", "DUP_TOP_TWO"))
EFFECTS.update(_same("-2", """
    SLICE+3 STORE_SLICE+0 DELETE_SLICE+1 DELETE_SLICE+2 DELETE_SUBSCR STORE_MAP PRINT_ITEM_TO
    STORE_ATTR BUILD_CLASS MAP_ADD RAISE_EXCEPTION
"""))
EFFECTS.update(_same("-3", "STORE_SLICE+1 STORE_SLICE+2 DELETE_SLICE+3 STORE_SUBSCR EXEC_STMT"))
EFFECTS.update(_same("-4", "STORE_SLICE+3"))
EFFECTS.update(_same("1-n", """
    BUILD_TUPLE BUILD_LIST BUILD_SET BUILD_LIST_UNPACK BUILD_MAP_UNPACK BUILD_TUPLE_UNPACK
    BUILD_SET_UNPACK
"""))
EFFECTS.update(_same("n-1", "UNPACK_SEQUENCE UNPACK_TUPLE UNPACK_LIST UNPACK_ARG"))
EFFECTS.update(_same("n", "DUP_TOPX UNPACK_VARARG"))
EFFECTS.update(_same("-n", "RAISE_VARARGS"))
EFFECTS.update(_same("-1-(n==3)", "BUILD_SLICE"))
EFFECTS.update(_same("-args(n)", "CALL_FUNCTION"))
EFFECTS.update(_same("-1-args(n)", "CALL_FUNCTION_VAR CALL_FUNCTION_KW"))
EFFECTS.update(_same("-2-args(n)", "CALL_FUNCTION_VAR_KW"))
EFFECTS.update(_same("(n&255)+(n>>8)", "UNPACK_EX"))
EFFECTS.update(_same("1-(n&255)", "BUILD_MAP_UNPACK_WITH_CALL"))
EFFECTS.update(_same("1/-1", "FOR_ITER"))
EFFECTS.update(_same("1/-2", "FOR_LOOP"))
EFFECTS.update(_same("-1/0", "JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP"))
EFFECTS.update({
    # Three values for the exception; in 3.x three more for the one that was handled before.
    "SETUP_EXCEPT": ((0, 0, "0/3"), (3, 0, "0/6")),
    "SETUP_FINALLY": ((0, 0, "0/3"), (3, 0, "0/6")),
    "SETUP_WITH": ((2, 7, "1/3"), (3, 0, "1/6"), (3, 4, "1/7"), (3, 7, "1/6")),
    "SETUP_ASYNC_WITH": ((3, 5, "0/6"), (3, 7, "0/5")),
    # What it takes where nothing was raised; two for a return or continue, three for an exception.
    "END_FINALLY": ((0, 0, "-1"),),
    "YIELD_VALUE": ((0, 0, "-1"), (2, 5, "0")),
    "LIST_APPEND": ((2, 4, "-2"), (2, 7, "-1"), (3, 0, "-2"), (3, 1, "-1")),
    "SET_ADD": ((2, 7, "-1"), (3, 0, "-2"), (3, 1, "-1")),
    "BUILD_MAP": ((0, 0, "1"), (3, 5, "1-2*n")),
    # 2.0 pushes the list of names to import, 2.5 the level too; 1.x looked ahead for the names.
    "IMPORT_NAME": ((0, 0, "1"), (2, 0, "0"), (2, 5, "-1")),
    # 1.x stored the name itself.
    "IMPORT_FROM": ((0, 0, "0"), (2, 0, "1")),
    # The tuple of defaults goes into the function above it.
    "SET_FUNC_ARGS": ((0, 0, "-1"),),
    "MAKE_FUNCTION": ((0, 0, "-n"), (3, 0, "-args(n)-((n>>16)&65535)"),
                      (3, 3, "-1-args(n)-((n>>16)&65535)")),
    # Until 2.4 as many cells as the code has free variables, which the argument does not tell.
    "MAKE_CLOSURE": ((2, 1, "?"), (2, 5, "-1-n"), (3, 0, "-1-args(n)-((n>>16)&65535)"),
                     (3, 3, "-2-args(n)-((n>>16)&65535)")),
})


def cell(version, name):
    """What is published on an opcode of a version; "?" where nothing is."""
    found = "?"
    for major, minor, text in EFFECTS.get(name, ()):
        if (major, minor) <= opcodes.parsed(version):
            found = text
    return found
