"""The opcodes of 1.0 to 3.5, as what each version added to, renumbered in and took from the one before.

Sources, facts only:
  1.0 and 1.2       the calls of def_op, name_op, jrel_op and jabs_op in those versions' own compiled dis.py
                    (python-xdis, test/bytecode_1.0/dis.pyc and test/bytecode_1.2/dis.pyc)
  1.0 to 1.4        Include/opcode.h of a 1.3 beta (1995), for what dis.py did not name yet
                    (the shifts, the bitwise operations, RAISE_VARARGS, CALL_FUNCTION, ACCESS_MODE)
  1.1, 1.3 to 3.5   python-xdis, xdis/opcodes/; where it and CPython differ, CPython's Include/opcode.h and
                    Lib/opcode.py of that release (EXTENDED_ARG is of 2.0)
  2.7               that interpreter itself: the end of the 2.x line here is compared with it
Every table is checked against compiled files of its version: see check_corpus.py.
"""

# Number -> name. A name that moves is listed again; None takes the number away.
CHANGES = (
    ("1.0", {
        0: "STOP_CODE", 1: "POP_TOP", 2: "ROT_TWO", 3: "ROT_THREE", 4: "DUP_TOP",
        10: "UNARY_POSITIVE", 11: "UNARY_NEGATIVE", 12: "UNARY_NOT", 13: "UNARY_CONVERT",
        14: "UNARY_CALL", 15: "UNARY_INVERT",
        20: "BINARY_MULTIPLY", 21: "BINARY_DIVIDE", 22: "BINARY_MODULO", 23: "BINARY_ADD",
        24: "BINARY_SUBTRACT", 25: "BINARY_SUBSCR", 26: "BINARY_CALL",
        30: "SLICE+0", 31: "SLICE+1", 32: "SLICE+2", 33: "SLICE+3",
        40: "STORE_SLICE+0", 41: "STORE_SLICE+1", 42: "STORE_SLICE+2", 43: "STORE_SLICE+3",
        50: "DELETE_SLICE+0", 51: "DELETE_SLICE+1", 52: "DELETE_SLICE+2", 53: "DELETE_SLICE+3",
        60: "STORE_SUBSCR", 61: "DELETE_SUBSCR",
        62: "BINARY_LSHIFT", 63: "BINARY_RSHIFT", 64: "BINARY_AND", 65: "BINARY_XOR", 66: "BINARY_OR",
        70: "PRINT_EXPR", 71: "PRINT_ITEM", 72: "PRINT_NEWLINE",
        80: "BREAK_LOOP", 81: "RAISE_EXCEPTION", 82: "LOAD_LOCALS", 83: "RETURN_VALUE",
        85: "EXEC_STMT", 86: "BUILD_FUNCTION", 87: "POP_BLOCK", 88: "END_FINALLY", 89: "BUILD_CLASS",
        90: "STORE_NAME", 91: "DELETE_NAME", 92: "UNPACK_TUPLE", 93: "UNPACK_LIST", 94: "UNPACK_ARG",
        95: "STORE_ATTR", 96: "DELETE_ATTR", 97: "STORE_GLOBAL", 98: "DELETE_GLOBAL",
        99: "UNPACK_VARARG",
        100: "LOAD_CONST", 101: "LOAD_NAME", 102: "BUILD_TUPLE", 103: "BUILD_LIST", 104: "BUILD_MAP",
        105: "LOAD_ATTR", 106: "COMPARE_OP", 107: "IMPORT_NAME", 108: "IMPORT_FROM",
        109: "ACCESS_MODE",
        110: "JUMP_FORWARD", 111: "JUMP_IF_FALSE", 112: "JUMP_IF_TRUE", 113: "JUMP_ABSOLUTE",
        114: "FOR_LOOP", 115: "LOAD_LOCAL", 116: "LOAD_GLOBAL",
        120: "SETUP_LOOP", 121: "SETUP_EXCEPT", 122: "SETUP_FINALLY", 123: "RESERVE_FAST",
        124: "LOAD_FAST", 125: "STORE_FAST", 126: "DELETE_FAST", 127: "SET_LINENO",
    }),
    ("1.1", {84: "LOAD_GLOBALS", 117: "SET_FUNC_ARGS"}),
    ("1.2", {}),
    ("1.3", {130: "RAISE_VARARGS", 131: "CALL_FUNCTION", 132: "MAKE_FUNCTION"}),
    ("1.4", {19: "BINARY_POWER", 84: None, 133: "BUILD_SLICE"}),
    ("1.5", {
        14: None, 26: None, 81: None, 86: None, 94: None, 99: None, 109: None, 115: None,
        117: None, 123: None,
    }),
    ("1.6", {140: "CALL_FUNCTION_VAR", 141: "CALL_FUNCTION_KW", 142: "CALL_FUNCTION_VAR_KW"}),
    ("2.0", {
        5: "ROT_FOUR",
        55: "INPLACE_ADD", 56: "INPLACE_SUBTRACT", 57: "INPLACE_MULTIPLY", 58: "INPLACE_DIVIDE",
        59: "INPLACE_MODULO", 67: "INPLACE_POWER",
        73: "PRINT_ITEM_TO", 74: "PRINT_NEWLINE_TO",
        75: "INPLACE_LSHIFT", 76: "INPLACE_RSHIFT", 77: "INPLACE_AND", 78: "INPLACE_XOR",
        79: "INPLACE_OR", 84: "IMPORT_STAR", 92: "UNPACK_SEQUENCE", 93: None, 99: "DUP_TOPX",
        143: "EXTENDED_ARG",
    }),
    ("2.1", {
        119: "CONTINUE_LOOP", 134: "MAKE_CLOSURE", 135: "LOAD_CLOSURE", 136: "LOAD_DEREF",
        137: "STORE_DEREF",
    }),
    ("2.2", {
        26: "BINARY_FLOOR_DIVIDE", 27: "BINARY_TRUE_DIVIDE", 28: "INPLACE_FLOOR_DIVIDE",
        29: "INPLACE_TRUE_DIVIDE", 68: "GET_ITER", 86: "YIELD_VALUE", 93: "FOR_ITER",
    }),
    ("2.3", {114: None, 127: None}),
    ("2.4", {9: "NOP", 18: "LIST_APPEND"}),
    ("2.5", {81: "WITH_CLEANUP"}),
    ("2.6", {54: "STORE_MAP"}),
    ("2.7", {
        18: None, 94: "LIST_APPEND", 104: "BUILD_SET", 105: "BUILD_MAP", 106: "LOAD_ATTR",
        107: "COMPARE_OP", 108: "IMPORT_NAME", 109: "IMPORT_FROM",
        111: "JUMP_IF_FALSE_OR_POP", 112: "JUMP_IF_TRUE_OR_POP", 114: "POP_JUMP_IF_FALSE",
        115: "POP_JUMP_IF_TRUE", 143: "SETUP_WITH", 145: "EXTENDED_ARG", 146: "SET_ADD",
        147: "MAP_ADD",
    }),
    # 3.0 grew beside 2.6, so that some of what 2.7 brought goes again.
    ("3.0", {
        13: None, 17: "SET_ADD", 18: "LIST_APPEND", 21: None,
        30: None, 31: None, 32: None, 33: None, 40: None, 41: None, 42: None, 43: None,
        50: None, 51: None, 52: None, 53: None, 58: None,
        69: "STORE_LOCALS", 71: "LOAD_BUILD_CLASS", 72: None, 73: None, 74: None, 82: None, 85: None,
        89: "POP_EXCEPT", 94: "UNPACK_EX", 111: "JUMP_IF_FALSE", 112: "JUMP_IF_TRUE", 114: None,
        115: None, 143: "EXTENDED_ARG", 145: None, 146: None, 147: None,
    }),
    ("3.1", {
        17: None, 18: None, 111: "JUMP_IF_FALSE_OR_POP", 112: "JUMP_IF_TRUE_OR_POP",
        114: "POP_JUMP_IF_FALSE", 115: "POP_JUMP_IF_TRUE", 145: "LIST_APPEND", 146: "SET_ADD",
        147: "MAP_ADD",
    }),
    ("3.2", {
        5: "DUP_TOP_TWO", 99: None, 138: "DELETE_DEREF", 143: "SETUP_WITH", 144: "EXTENDED_ARG",
    }),
    ("3.3", {0: None, 72: "YIELD_FROM"}),
    ("3.4", {69: None, 148: "LOAD_CLASSDEREF"}),
    ("3.5", {
        16: "BINARY_MATRIX_MULTIPLY", 17: "INPLACE_MATRIX_MULTIPLY", 50: "GET_AITER",
        51: "GET_ANEXT", 52: "BEFORE_ASYNC_WITH", 54: None, 69: "GET_YIELD_FROM_ITER",
        73: "GET_AWAITABLE", 81: "WITH_CLEANUP_START", 82: "WITH_CLEANUP_FINISH",
        149: "BUILD_LIST_UNPACK", 150: "BUILD_MAP_UNPACK", 151: "BUILD_MAP_UNPACK_WITH_CALL",
        152: "BUILD_TUPLE_UNPACK", 153: "BUILD_SET_UNPACK", 154: "SETUP_ASYNC_WITH",
    }),
)

HAVE_ARGUMENT = 90

COMPARE_OPS = ("<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not", "exception match",
               "BAD")

KINDS = {
    "CONST": "LOAD_CONST",
    "NAME": "STORE_NAME DELETE_NAME STORE_ATTR DELETE_ATTR STORE_GLOBAL DELETE_GLOBAL LOAD_NAME "
            "LOAD_ATTR IMPORT_NAME IMPORT_FROM ACCESS_MODE LOAD_LOCAL LOAD_GLOBAL",
    "JUMP_FORWARD": "JUMP_FORWARD JUMP_IF_FALSE JUMP_IF_TRUE FOR_LOOP FOR_ITER SETUP_LOOP "
                    "SETUP_EXCEPT SETUP_FINALLY SETUP_WITH SETUP_ASYNC_WITH",
    "JUMP_ABSOLUTE": "JUMP_ABSOLUTE CONTINUE_LOOP JUMP_IF_FALSE_OR_POP JUMP_IF_TRUE_OR_POP "
                     "POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE",
    "DEREF": "LOAD_CLOSURE LOAD_DEREF STORE_DEREF DELETE_DEREF LOAD_CLASSDEREF",
    "COMPARE": "COMPARE_OP",
    "LINE": "SET_LINENO",
    "EXTENDED_ARG": "EXTENDED_ARG",
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names.split()}

VERSIONS = tuple(version for version, change in CHANGES)


def parsed(version):
    """A version as a tuple, to compare with."""
    return tuple(int(part) for part in version.split("."))


def names(version):
    """Number -> name of one version."""
    table = {}
    for step, change in CHANGES:
        table.update(change)
        if step == version:
            return {number: name for number, name in sorted(table.items()) if name is not None}
    raise ValueError("no facts on " + version)


def operand(version, number, name):
    """The operand kind, as that version's dis showed the argument."""
    if number < HAVE_ARGUMENT:
        return "NONE"
    if name in ("LOAD_FAST", "STORE_FAST", "DELETE_FAST"):
        # Code objects have had names for their fast locals since 1.3. Before that the names are in
        # the constant of RESERVE_FAST: a dictionary in 1.0, a tuple in 1.2.
        return "LOCAL" if parsed(version) >= (1, 3) else "RAW"
    if name == "RESERVE_FAST":
        return "CONST" if parsed(version) < (1, 3) else "RAW"
    if name.startswith("CALL_FUNCTION") and parsed(version) >= (3, 0):
        return "CALL_ARGS"
    return KIND_OF.get(name, "RAW")
