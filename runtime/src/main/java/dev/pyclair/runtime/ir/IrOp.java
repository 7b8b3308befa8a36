package dev.pyclair.runtime.ir;

/**
 * The operations of the neutral form: numbers, so that the interpreter can switch on them.
 *
 * <p>Values stand on a stack of their own; a slot is a local variable or a cell. Each has one
 * operand at most, named here.
 */
public final class IrOp {
    // spotless:off
    /** Nothing. */
    public static final int NOP = 0;
    /** Takes the top away. */
    public static final int POP = 1;
    /** Pushes no object. */
    public static final int PUSH_NULL = 2;
    /** Operand: depth from 1. pushes an object below. */
    public static final int COPY = 3;
    /** Operand: depth from 1. swaps the top with one below. */
    public static final int SWAP = 4;
    /** Operand: constant. pushes it. */
    public static final int LOAD_CONST = 5;
    /** Operand: number. pushes a small int. */
    public static final int LOAD_INT = 6;
    /** Operand: number. pushes one of the constants that the interpreter holds ready. */
    public static final int LOAD_COMMON = 7;
    /** Operand: slot. pushes a local variable that has a value. */
    public static final int LOAD_FAST = 8;
    /** Operand: slot. pushes a local variable, or raises UnboundLocalError. */
    public static final int LOAD_FAST_CHECK = 9;
    /** Operand: slot. pushes a local variable, perhaps null, and takes it away. */
    public static final int LOAD_FAST_AND_CLEAR = 10;
    /** Operand: slot. takes the top. */
    public static final int STORE_FAST = 11;
    /** Operand: slot. takes the value away. */
    public static final int DELETE_FAST = 12;
    /** Operand: slot. pushes a cell. */
    public static final int LOAD_CLOSURE = 13;
    /** Operand: slot. pushes what a cell holds. */
    public static final int LOAD_DEREF = 14;
    /** Operand: slot. sets what a cell holds. */
    public static final int STORE_DEREF = 15;
    /** Operand: slot. empties a cell. */
    public static final int DELETE_DEREF = 16;
    /** Operand: slot. pushes what the namespace of a class or else a cell holds. */
    public static final int LOAD_CLASS_DEREF = 17;
    /** Operand: slot. takes a namespace, pushes what that or else a cell holds. */
    public static final int LOAD_DICT_OR_DEREF = 18;
    /** Operand: slot. puts the value of a slot into a cell there. */
    public static final int MAKE_CELL = 19;
    /** Operand: count. puts the cells of the function into the last slots. */
    public static final int COPY_FREE_VARS = 20;
    /** Operand: name. pushes a variable of the namespace, the module or builtins. */
    public static final int LOAD_NAME = 21;
    /** Operand: name. sets a variable of the namespace. */
    public static final int STORE_NAME = 22;
    /** Operand: name. deletes a variable of the namespace. */
    public static final int DELETE_NAME = 23;
    /** Operand: name. pushes a variable of the module or builtins. */
    public static final int LOAD_GLOBAL = 24;
    /** Operand: name. sets a variable of the module. */
    public static final int STORE_GLOBAL = 25;
    /** Operand: name. deletes a variable of the module. */
    public static final int DELETE_GLOBAL = 26;
    /** Operand: name. takes a namespace, pushes what that, the module or builtins hold. */
    public static final int LOAD_DICT_OR_GLOBAL = 27;
    /** Pushes the namespace. */
    public static final int LOAD_LOCALS = 28;
    /** Pushes the function that makes classes. */
    public static final int LOAD_BUILD_CLASS = 29;
    /** Operand: name. replaces an object by its attribute. */
    public static final int LOAD_ATTR = 30;
    /** Operand: name. replaces an object by a method and the object, or an attribute and null. */
    public static final int LOAD_METHOD = 31;
    /** Operand: name. takes super, a class and an object, pushes an attribute. */
    public static final int LOAD_SUPER_ATTR = 32;
    /** Operand: name. likewise, with an object or null behind it. */
    public static final int LOAD_SUPER_METHOD = 33;
    /** Operand: number. replaces an object by a special method and the object. */
    public static final int LOAD_SPECIAL = 34;
    /** Operand: name. takes an object and below it a value. */
    public static final int STORE_ATTR = 35;
    /** Operand: name. takes an object. */
    public static final int DELETE_ATTR = 36;
    /** Operand: operator. takes two operands. */
    public static final int BINARY = 37;
    /** Operand: comparison. takes two operands. */
    public static final int COMPARE = 38;
    /** Operand: comparison. likewise, and makes a bool of the result. */
    public static final int COMPARE_BOOL = 39;
    /** Operand: inverted. takes two objects. */
    public static final int IS = 40;
    /** Operand: inverted. takes an item and a container. */
    public static final int CONTAINS = 41;
    /** Negative. */
    public static final int NEGATIVE = 42;
    /** Positive. */
    public static final int POSITIVE = 43;
    /** Invert. */
    public static final int INVERT = 44;
    /** Not. */
    public static final int NOT = 45;
    /** To bool. */
    public static final int TO_BOOL = 46;
    /** Takes an object and a key. */
    public static final int SUBSCRIPT = 47;
    /** Takes a value, an object and a key. */
    public static final int STORE_SUBSCRIPT = 48;
    /** Takes an object and a key. */
    public static final int DELETE_SUBSCRIPT = 49;
    /** Takes an object, a start and an end. */
    public static final int SLICE = 50;
    /** Takes a value, an object, a start and an end. */
    public static final int STORE_SLICE = 51;
    /** Operand: count. takes two or three. */
    public static final int BUILD_SLICE = 52;
    /** Operand: count. build tuple. */
    public static final int BUILD_TUPLE = 53;
    /** Operand: count. build list. */
    public static final int BUILD_LIST = 54;
    /** Operand: count. build set. */
    public static final int BUILD_SET = 55;
    /** Operand: count of pairs. build map. */
    public static final int BUILD_MAP = 56;
    /** Operand: count. takes values and a tuple of keys. */
    public static final int BUILD_MAP_KEYS = 57;
    /** Operand: count. build string. */
    public static final int BUILD_STRING = 58;
    /** Operand: depth. list append. */
    public static final int LIST_APPEND = 59;
    /** Operand: depth. set add. */
    public static final int SET_ADD = 60;
    /** Operand: depth. map add. */
    public static final int MAP_ADD = 61;
    /** Operand: depth. list extend. */
    public static final int LIST_EXTEND = 62;
    /** Operand: depth. set update. */
    public static final int SET_UPDATE = 63;
    /** Operand: depth. dict update. */
    public static final int DICT_UPDATE = 64;
    /** Operand: depth. dict merge. */
    public static final int DICT_MERGE = 65;
    /** List to tuple. */
    public static final int LIST_TO_TUPLE = 66;
    /** Operand: count. unpack. */
    public static final int UNPACK = 67;
    /** Operand: counts. unpack ex. */
    public static final int UNPACK_EX = 68;
    /** Operand: conversion. convert. */
    public static final int CONVERT = 69;
    /** Format. */
    public static final int FORMAT = 70;
    /** Format spec. */
    public static final int FORMAT_SPEC = 71;
    /** Operand: target. jump. */
    public static final int JUMP = 72;
    /** Operand: target. counts as a turn of a loop. */
    public static final int JUMP_BACK = 73;
    /** Operand: target. pop jump if true. */
    public static final int POP_JUMP_IF_TRUE = 74;
    /** Operand: target. pop jump if false. */
    public static final int POP_JUMP_IF_FALSE = 75;
    /** Operand: target. pop jump if none. */
    public static final int POP_JUMP_IF_NONE = 76;
    /** Operand: target. pop jump if not none. */
    public static final int POP_JUMP_IF_NOT_NONE = 77;
    /** Operand: target. jump if true or pop. */
    public static final int JUMP_IF_TRUE_OR_POP = 78;
    /** Operand: target. jump if false or pop. */
    public static final int JUMP_IF_FALSE_OR_POP = 79;
    /** Get iter. */
    public static final int GET_ITER = 80;
    /** Get yield from iter. */
    public static final int GET_YIELD_FROM_ITER = 81;
    /** Operand: target. pushes the next item, or takes the iterator and jumps. */
    public static final int FOR_ITER = 82;
    /** Operand: target. likewise, but keeps the iterator. */
    public static final int FOR_ITER_KEEP = 83;
    /** Operand: target. sends the top to the one below, or jumps with its result. */
    public static final int SEND = 84;
    /** Takes the one below the top. */
    public static final int END_SEND = 85;
    /** Operand: kind. yield. */
    public static final int YIELD = 86;
    /** Return generator. */
    public static final int RETURN_GENERATOR = 87;
    /** Return. */
    public static final int RETURN = 88;
    /** Operand: constant. return const. */
    public static final int RETURN_CONST = 89;
    /** Operand: where. get awaitable. */
    public static final int GET_AWAITABLE = 90;
    /** Get aiter. */
    public static final int GET_AITER = 91;
    /** Get anext. */
    public static final int GET_ANEXT = 92;
    /** End async for. */
    public static final int END_ASYNC_FOR = 93;
    /** Cleanup throw. */
    public static final int CLEANUP_THROW = 94;
    /** Operand: which errors. before with. */
    public static final int BEFORE_WITH = 95;
    /** Operand: which errors. before async with. */
    public static final int BEFORE_ASYNC_WITH = 96;
    /** Operand: depth. with except start. */
    public static final int WITH_EXCEPT_START = 97;
    /** Push exc info. */
    public static final int PUSH_EXC_INFO = 98;
    /** Pop except. */
    public static final int POP_EXCEPT = 99;
    /** Check exc match. */
    public static final int CHECK_EXC_MATCH = 100;
    /** Check group match. */
    public static final int CHECK_GROUP_MATCH = 101;
    /** Prep reraise star. */
    public static final int PREP_RERAISE_STAR = 102;
    /** Operand: count. raise. */
    public static final int RAISE = 103;
    /** Operand: depth of lasti. reraise. */
    public static final int RERAISE = 104;
    /** Operand: count. call. */
    public static final int CALL = 105;
    /** Operand: count. call kw. */
    public static final int CALL_KW = 106;
    /** Operand: flags. call ex. */
    public static final int CALL_EX = 107;
    /** Make function. */
    public static final int MAKE_FUNCTION = 108;
    /** Operand: which. set function attribute. */
    public static final int SET_FUNCTION_ATTRIBUTE = 109;
    /** Operand: number. intrinsic 1. */
    public static final int INTRINSIC_1 = 110;
    /** Operand: number. intrinsic 2. */
    public static final int INTRINSIC_2 = 111;
    /** Operand: name. import name. */
    public static final int IMPORT_NAME = 112;
    /** Operand: name. import from. */
    public static final int IMPORT_FROM = 113;
    /** Operand: count. match class. */
    public static final int MATCH_CLASS = 114;
    /** Match mapping. */
    public static final int MATCH_MAPPING = 115;
    /** Match sequence. */
    public static final int MATCH_SEQUENCE = 116;
    /** Match keys. */
    public static final int MATCH_KEYS = 117;
    /** Get len. */
    public static final int GET_LEN = 118;
    /** Setup annotations. */
    public static final int SETUP_ANNOTATIONS = 119;
    /** Resume. */
    public static final int RESUME = 120;
    /** Counts as a turn of a loop. */
    public static final int TICK = 121;
    /** Operand: count. moves the top below that many values, itself among them. */
    public static final int ROTATE = 122;
    /** Operand: target. like SEND, but at the end the result replaces the one below, too. */
    public static final int SEND_POP = 123;
    /** Operand: target. like SEND, with a slot between the two. */
    public static final int SEND_UNDER = 124;
    /** Operand: target. like FOR_ITER_KEEP, with a slot above the iterator. */
    public static final int FOR_ITER_UNDER = 125;
    /** Operand: depth. like DICT_MERGE; what is called stands below the arguments. */
    public static final int DICT_MERGE_BELOW = 126;
    /** Operand: attributes, which stand below the code. make function. */
    public static final int MAKE_FUNCTION_FLAGS = 127;
    /** Operand: attributes. likewise, with the qualified name on top. */
    public static final int MAKE_FUNCTION_NAMED = 128;
    /** Operand: conversion, and 4 for a specification on top. format. */
    public static final int FORMAT_VALUE = 129;
    /** Pushes whether the top is not None. */
    public static final int IS_MATCH = 130;
    /** Replaces a tuple of keys by a dict of what else the mapping below has. */
    public static final int COPY_DICT_WITHOUT_KEYS = 131;
    /** Operand: count. like CALL, with no place for an object. */
    public static final int CALL_PLAIN = 132;
    /** Operand: count. like CALL_KW, with no place for an object. */
    public static final int CALL_PLAIN_KW = 133;
    /** Operand: flags. like CALL_EX, with no place for an object. */
    public static final int CALL_PLAIN_EX = 134;
    /** Operand: count. makes one list of the items of all. */
    public static final int LIST_UNPACK = 135;
    /** Operand: count. likewise, for what is called and stands below. */
    public static final int LIST_UNPACK_CALL = 136;
    /** Operand: count. makes one set of the items of all. */
    public static final int SET_UNPACK = 137;
    /** Operand: count. makes one dict of all. */
    public static final int MAP_UNPACK = 138;
    /** Operand: count. likewise; what is called stands below the arguments. */
    public static final int MAP_UNPACK_CALL = 139;
    /** Operand: flags. takes a value, its text and perhaps a specification. */
    public static final int BUILD_INTERPOLATION = 140;
    /** Takes texts and interpolations. */
    public static final int BUILD_TEMPLATE = 141;
    /** Takes a class of exceptions and what it is to match, pushes whether it does. */
    public static final int CHECK_TYPE_MATCH = 142;
    /** Takes the three values of what was handled before. */
    public static final int POP_EXCEPT_BLOCK = 143;
    /** Raises the three values of an exception again. */
    public static final int RERAISE_BLOCK = 144;
    /** Likewise, but a StopAsyncIteration ends the loop: takes seven values. */
    public static final int END_ASYNC_FOR_BLOCK = 145;
    /** Operand: count, and 256 times padding. hides values that a finally does not know. */
    public static final int KEEP = 146;
    /** Operand: target. notes in what KEEP made where to come back to. */
    public static final int CALL_FINALLY = 147;
    /** Goes on with why a finally was entered. */
    public static final int END_FINALLY = 148;
    /** Operand: values above. forgets why a finally was entered. */
    public static final int POP_FINALLY = 149;
    /** Takes an exit from below why the with is left; pushes two values. */
    public static final int WITH_CLEANUP_START = 150;
    /** Takes these two; a true one forgets the exception. */
    public static final int WITH_CLEANUP_FINISH = 151;

    /** Nothing: whoever traces a program goes on from here. No code is lifted to it. */
    public static final int STOP = 152;

    /** Two operations that stand side by side; the operand of the second is at its place. */
    public static final int LOAD_FAST_LOAD_FAST = 153;
    /** Likewise. */
    public static final int LOAD_FAST_LOAD_CONST = 154;
    /** Likewise. */
    public static final int LOAD_FAST_LOAD_ATTR = 155;
    /** Likewise. */
    public static final int STORE_FAST_LOAD_FAST = 156;
    /** Likewise. */
    public static final int FOR_ITER_STORE_FAST = 157;
    /** COMPARE or COMPARE_BOOL, and POP_JUMP_IF_FALSE. */
    public static final int COMPARE_JUMP_IF_FALSE = 158;
    /** COMPARE or COMPARE_BOOL, and POP_JUMP_IF_TRUE. */
    public static final int COMPARE_JUMP_IF_TRUE = 159;
    /** BINARY of one operator; the operand says whether in place. */
    public static final int ADD = 160;
    /** Likewise. */
    public static final int SUBTRACT = 161;
    /** Likewise. */
    public static final int MULTIPLY = 162;

    /** Operand: name times 4, and 1 for lazy. import name at the top of a module (3.15). */
    public static final int IMPORT_NAME_LAZILY = 163;

    /** STORE_FAST that says what it drops. */
    public static final int STORE_FAST_DROP = 164;

    /** Added to an operation that may drop something, where that is watched; see {@code Drops}. */
    public static final int WATCHED = 256;

    private static final String[] NAMES = {
        "NOP", "POP", "PUSH_NULL", "COPY", "SWAP", "LOAD_CONST", "LOAD_INT", "LOAD_COMMON", "LOAD_FAST", "LOAD_FAST_CHECK",
        "LOAD_FAST_AND_CLEAR", "STORE_FAST", "DELETE_FAST", "LOAD_CLOSURE", "LOAD_DEREF", "STORE_DEREF", "DELETE_DEREF", "LOAD_CLASS_DEREF",
        "LOAD_DICT_OR_DEREF", "MAKE_CELL", "COPY_FREE_VARS", "LOAD_NAME", "STORE_NAME", "DELETE_NAME", "LOAD_GLOBAL", "STORE_GLOBAL",
        "DELETE_GLOBAL", "LOAD_DICT_OR_GLOBAL", "LOAD_LOCALS", "LOAD_BUILD_CLASS", "LOAD_ATTR", "LOAD_METHOD", "LOAD_SUPER_ATTR",
        "LOAD_SUPER_METHOD", "LOAD_SPECIAL", "STORE_ATTR", "DELETE_ATTR", "BINARY", "COMPARE", "COMPARE_BOOL", "IS", "CONTAINS", "NEGATIVE",
        "POSITIVE", "INVERT", "NOT", "TO_BOOL", "SUBSCRIPT", "STORE_SUBSCRIPT", "DELETE_SUBSCRIPT", "SLICE", "STORE_SLICE", "BUILD_SLICE",
        "BUILD_TUPLE", "BUILD_LIST", "BUILD_SET", "BUILD_MAP", "BUILD_MAP_KEYS", "BUILD_STRING", "LIST_APPEND", "SET_ADD", "MAP_ADD",
        "LIST_EXTEND", "SET_UPDATE", "DICT_UPDATE", "DICT_MERGE", "LIST_TO_TUPLE", "UNPACK", "UNPACK_EX", "CONVERT", "FORMAT",
        "FORMAT_SPEC", "JUMP", "JUMP_BACK", "POP_JUMP_IF_TRUE", "POP_JUMP_IF_FALSE", "POP_JUMP_IF_NONE", "POP_JUMP_IF_NOT_NONE",
        "JUMP_IF_TRUE_OR_POP", "JUMP_IF_FALSE_OR_POP", "GET_ITER", "GET_YIELD_FROM_ITER", "FOR_ITER", "FOR_ITER_KEEP", "SEND", "END_SEND",
        "YIELD", "RETURN_GENERATOR", "RETURN", "RETURN_CONST", "GET_AWAITABLE", "GET_AITER", "GET_ANEXT", "END_ASYNC_FOR", "CLEANUP_THROW",
        "BEFORE_WITH", "BEFORE_ASYNC_WITH", "WITH_EXCEPT_START", "PUSH_EXC_INFO", "POP_EXCEPT", "CHECK_EXC_MATCH", "CHECK_GROUP_MATCH",
        "PREP_RERAISE_STAR", "RAISE", "RERAISE", "CALL", "CALL_KW", "CALL_EX", "MAKE_FUNCTION", "SET_FUNCTION_ATTRIBUTE", "INTRINSIC_1",
        "INTRINSIC_2", "IMPORT_NAME", "IMPORT_FROM", "MATCH_CLASS", "MATCH_MAPPING", "MATCH_SEQUENCE", "MATCH_KEYS", "GET_LEN",
        "SETUP_ANNOTATIONS", "RESUME", "TICK", "ROTATE", "SEND_POP", "SEND_UNDER", "FOR_ITER_UNDER", "DICT_MERGE_BELOW",
        "MAKE_FUNCTION_FLAGS", "MAKE_FUNCTION_NAMED", "FORMAT_VALUE", "IS_MATCH", "COPY_DICT_WITHOUT_KEYS", "CALL_PLAIN", "CALL_PLAIN_KW",
        "CALL_PLAIN_EX", "LIST_UNPACK", "LIST_UNPACK_CALL", "SET_UNPACK", "MAP_UNPACK", "MAP_UNPACK_CALL", "BUILD_INTERPOLATION",
        "BUILD_TEMPLATE", "CHECK_TYPE_MATCH", "POP_EXCEPT_BLOCK", "RERAISE_BLOCK", "END_ASYNC_FOR_BLOCK", "KEEP", "CALL_FINALLY",
        "END_FINALLY", "POP_FINALLY", "WITH_CLEANUP_START", "WITH_CLEANUP_FINISH", "STOP", "LOAD_FAST_LOAD_FAST", "LOAD_FAST_LOAD_CONST",
        "LOAD_FAST_LOAD_ATTR", "STORE_FAST_LOAD_FAST", "FOR_ITER_STORE_FAST", "COMPARE_JUMP_IF_FALSE", "COMPARE_JUMP_IF_TRUE", "ADD",
        "SUBTRACT", "MULTIPLY", "IMPORT_NAME_LAZILY", "STORE_FAST_DROP",
    };
    // spotless:on

    private IrOp() {}

    /** {@return the name of an operation} */
    public static String name(int op) {
        return NAMES[op & WATCHED - 1];
    }

    /** {@return the operation with a name; -1 if there is none} */
    static int number(String name) {
        for (int op = 0; op < NAMES.length; op++) {
            if (NAMES[op].equals(name)) {
                return op;
            }
        }
        return -1;
    }

    /** {@return how many operations there are} */
    public static int count() {
        return NAMES.length;
    }
}
