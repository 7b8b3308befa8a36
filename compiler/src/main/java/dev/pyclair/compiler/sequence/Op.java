package dev.pyclair.compiler.sequence;

/**
 * The instructions that the compiler makes: those that code objects have, and pseudo instructions,
 * which stand for others until the flow graph is laid out.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/opcode_ids.h">CPython: {@code
 *     Include/opcode_ids.h}</a>
 */
public enum Op {
    BEFORE_ASYNC_WITH,
    BEFORE_WITH,
    BINARY_OP,
    BINARY_SLICE,
    BINARY_SUBSCR,
    BUILD_CONST_KEY_MAP,
    BUILD_LIST,
    BUILD_MAP,
    BUILD_SET,
    BUILD_SLICE,
    BUILD_STRING,
    BUILD_TUPLE,
    CALL(Traits.CHECKS),
    CALL_FUNCTION_EX(Traits.CHECKS),
    CALL_INTRINSIC_1,
    CALL_INTRINSIC_2,
    CALL_KW(Traits.CHECKS),
    CHECK_EG_MATCH,
    CHECK_EXC_MATCH,
    CLEANUP_THROW,
    COMPARE_OP,
    CONTAINS_OP,
    CONVERT_VALUE,
    COPY,
    COPY_FREE_VARS,
    DELETE_ATTR,
    DELETE_DEREF,
    DELETE_FAST(Traits.UNSETS),
    DELETE_GLOBAL,
    DELETE_NAME,
    DELETE_SUBSCR,
    DICT_MERGE,
    DICT_UPDATE,
    END_ASYNC_FOR,
    END_FOR,
    END_SEND,
    EXIT_INIT_CHECK,
    EXTENDED_ARG,
    FORMAT_SIMPLE,
    FORMAT_WITH_SPEC,
    FOR_ITER(Traits.JUMPS),
    GET_AITER,
    GET_ANEXT,
    GET_AWAITABLE,
    GET_ITER,
    GET_LEN,
    GET_YIELD_FROM_ITER,
    IMPORT_FROM,
    IMPORT_NAME,
    IS_OP,
    JUMP_BACKWARD(Traits.ALWAYS_JUMPS | Traits.CHECKS),
    JUMP_BACKWARD_NO_INTERRUPT(Traits.ALWAYS_JUMPS),
    JUMP_FORWARD(Traits.ALWAYS_JUMPS),
    LIST_APPEND,
    LIST_EXTEND,
    LOAD_ASSERTION_ERROR,
    LOAD_ATTR,
    LOAD_BUILD_CLASS,
    LOAD_CONST(Traits.CONSTANT),
    LOAD_DEREF,
    LOAD_FAST,
    LOAD_FAST_AND_CLEAR(Traits.UNSETS),
    LOAD_FAST_CHECK,
    LOAD_FAST_LOAD_FAST,
    LOAD_FROM_DICT_OR_DEREF,
    LOAD_FROM_DICT_OR_GLOBALS,
    LOAD_GLOBAL,
    LOAD_LOCALS,
    LOAD_NAME,
    LOAD_SUPER_ATTR,
    MAKE_CELL,
    MAKE_FUNCTION,
    MAP_ADD,
    MATCH_CLASS,
    MATCH_KEYS,
    MATCH_MAPPING,
    MATCH_SEQUENCE,
    NOP,
    POP_EXCEPT,
    POP_JUMP_IF_FALSE(Traits.JUMPS),
    POP_JUMP_IF_NONE(Traits.JUMPS),
    POP_JUMP_IF_NOT_NONE(Traits.JUMPS),
    POP_JUMP_IF_TRUE(Traits.JUMPS),
    POP_TOP,
    PUSH_EXC_INFO,
    PUSH_NULL,
    RAISE_VARARGS(Traits.EXITS),
    RERAISE(Traits.EXITS),
    RESUME(Traits.CHECKS),
    RETURN_CONST(Traits.EXITS | Traits.CONSTANT),
    RETURN_GENERATOR,
    RETURN_VALUE(Traits.EXITS),
    SEND(Traits.JUMPS),
    SETUP_ANNOTATIONS,
    SET_ADD,
    SET_FUNCTION_ATTRIBUTE,
    SET_UPDATE,
    STORE_ATTR,
    STORE_DEREF,
    STORE_FAST,
    STORE_FAST_LOAD_FAST,
    STORE_FAST_STORE_FAST,
    STORE_GLOBAL,
    STORE_NAME,
    STORE_SLICE,
    STORE_SUBSCR,
    SWAP,
    TO_BOOL,
    UNARY_INVERT,
    UNARY_NEGATIVE,
    UNARY_NOT,
    UNPACK_EX,
    UNPACK_SEQUENCE,
    WITH_EXCEPT_START,
    YIELD_VALUE,
    JUMP(Traits.PSEUDO | Traits.ALWAYS_JUMPS | Traits.CHECKS),
    JUMP_NO_INTERRUPT(Traits.PSEUDO | Traits.ALWAYS_JUMPS),
    LOAD_CLOSURE(Traits.PSEUDO),
    LOAD_METHOD(Traits.PSEUDO),
    LOAD_SUPER_METHOD(Traits.PSEUDO),
    LOAD_ZERO_SUPER_ATTR(Traits.PSEUDO),
    LOAD_ZERO_SUPER_METHOD(Traits.PSEUDO),
    POP_BLOCK(Traits.PSEUDO | Traits.CLOSES_BLOCK),
    SETUP_CLEANUP(Traits.PSEUDO | Traits.OPENS_BLOCK),
    SETUP_FINALLY(Traits.PSEUDO | Traits.OPENS_BLOCK),
    SETUP_WITH(Traits.PSEUDO | Traits.OPENS_BLOCK),
    STORE_FAST_MAYBE_NULL(Traits.PSEUDO | Traits.UNSETS);

    final int traits;

    Op() {
        this(0);
    }

    Op(int traits) {
        this.traits = traits;
    }

    /** {@return whether no code object has it} */
    public boolean isPseudo() {
        return (traits & Traits.PSEUDO) != 0;
    }

    /** {@return whether it jumps, always or under a condition} */
    public boolean isJump() {
        return (traits & Traits.JUMPS) != 0;
    }

    /** {@return whether what follows is reached by jumps only} */
    public boolean isUnconditionalJump() {
        return (traits & Traits.ALWAYS) != 0;
    }

    /** {@return whether it opens a block of which its target handles exceptions} */
    public boolean opensBlock() {
        return (traits & Traits.OPENS_BLOCK) != 0;
    }

    /** {@return whether it has a target: that of a jump, or a handler} */
    public boolean hasTarget() {
        return (traits & (Traits.JUMPS | Traits.OPENS_BLOCK)) != 0;
    }

    /** {@return whether it returns or raises} */
    public boolean exitsScope() {
        return (traits & Traits.EXITS) != 0;
    }

    /** {@return whether a basic block ends with it} */
    public boolean isTerminator() {
        return (traits & (Traits.JUMPS | Traits.EXITS)) != 0;
    }

    /** {@return whether what follows in the block is never reached through it} */
    public boolean endsFlow() {
        return (traits & (Traits.ALWAYS | Traits.EXITS)) != 0;
    }

    /** {@return whether its operand is the index of a constant} */
    public boolean hasConstant() {
        return (traits & Traits.CONSTANT) != 0;
    }

    /** {@return whether signals and other threads get their turn at it} */
    public boolean checksForBreaks() {
        return (traits & Traits.CHECKS) != 0;
    }

    /** What the constructors of the constants need before this class has its static fields. */
    static final class Traits {
        static final int PSEUDO = 1;
        static final int JUMPS = 2;
        static final int ALWAYS = 4;
        static final int ALWAYS_JUMPS = JUMPS | ALWAYS;
        static final int OPENS_BLOCK = 8;
        static final int EXITS = 16;
        static final int CONSTANT = 32;
        static final int CHECKS = 64;
        static final int CLOSES_BLOCK = 128;
        static final int UNSETS = 256;
    }
}
