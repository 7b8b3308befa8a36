package dev.pyclair.opcode;

/**
 * What the argument of an instruction means: the column {@code operand} of the instruction tables.
 *
 * <p>The name of an instruction does not tell it, as the same name has had several; whoever treats
 * arguments switches on this.
 */
public enum Operand {
    /** There is no argument. */
    NONE,
    /** A count, flags or a depth, which no table of the code object explains. */
    RAW,
    /** The line that starts here ({@code SET_LINENO}). */
    LINE,
    /** The high bits of the next instruction's argument. */
    EXTENDED_ARG,
    /** An index into the constants. */
    CONST,
    /** An index into the constants that {@code dis} does not resolve. */
    CONST_SILENT,
    /** An index into the names. */
    NAME,
    /** An index into the names, times 2; bit 0 pushes a null. */
    NAME_NULL,
    /** An index into the names, times 2; bit 0 loads a method. */
    NAME_SELF,
    /**
     * An index into the names, times 4; bit 0 loads a method, bit 1 says that {@code super} has two
     * arguments.
     */
    NAME_SUPER,
    /** An index into the names, times 4; bit 0 imports lazily, bit 1 at once. */
    NAME_LAZY,
    /** An index into the local variables. */
    LOCAL,
    /** Two indices into the local variables, 4 bits each. */
    LOCAL_PAIR,
    /** An index into cell and free variables, or from 3.11 on into all fast variables. */
    DEREF,
    /** A distance forward from the next instruction. */
    JUMP_FORWARD,
    /** A distance backward from the next instruction. */
    JUMP_BACKWARD,
    /** A place counted from the start of the code. */
    JUMP_ABSOLUTE,
    /** The distance back to where the loop is left ({@code END_ASYNC_FOR}); no jump. */
    JUMP_FROM,
    /** An index into the comparisons. */
    COMPARE,
    /** An index into the comparisons, times 16. */
    COMPARE_4,
    /** An index into the comparisons, times 32; bit 4 makes a bool of the result. */
    COMPARE_5,
    /** An index into the binary operations. */
    BINARY_OP,
    /** Which conversion, 2 bits; bit 2 says that there is a format. */
    FORMAT_VALUE,
    /** Which conversion. */
    CONVERT_VALUE,
    /** Which attributes of the new function are on the stack, a bit each. */
    MAKE_FUNCTION,
    /** Which attribute of the new function, a bit each. */
    SET_FUNCTION_ATTRIBUTE,
    /** Which function of the interpreter, with one argument. */
    CALL_INTRINSIC_1,
    /** Which function of the interpreter, with two arguments. */
    CALL_INTRINSIC_2,
    /** 1 inverts the test for identity. */
    IS_OP,
    /** 1 inverts the test for membership. */
    CONTAINS_OP,
    /** Which of the constants that the interpreter holds ready. */
    COMMON_CONSTANT,
    /** Which special method. */
    SPECIAL_METHOD,
    /** Positional arguments, 8 bits; pairs of keyword and value, the next 8. */
    CALL_ARGS;

    /** The kind with a name; {@code valueOf} would prepare a map first, by reflection. */
    static Operand named(String name) {
        for (Operand operand : values()) {
            if (operand.name().equals(name)) {
                return operand;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** {@return how many low bits of the argument lie beside the index of a name} */
    public int flagBits() {
        return switch (this) {
            case NAME_NULL, NAME_SELF -> 1;
            case NAME_SUPER, NAME_LAZY -> 2;
            default -> 0;
        };
    }

    /** {@return whether the argument indexes {@code co_names}} */
    public boolean isName() {
        return this == NAME
                || this == NAME_NULL
                || this == NAME_SELF
                || this == NAME_SUPER
                || this == NAME_LAZY;
    }

    /** {@return whether the argument indexes the constants} */
    public boolean isConstant() {
        return this == CONST || this == CONST_SILENT;
    }

    /** {@return whether the argument names a place in the code to which control goes} */
    public boolean isJump() {
        return this == JUMP_FORWARD || this == JUMP_BACKWARD || this == JUMP_ABSOLUTE;
    }
}
