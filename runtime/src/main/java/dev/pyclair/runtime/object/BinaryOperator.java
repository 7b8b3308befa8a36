package dev.pyclair.runtime.object;

/** The operators between two objects, with their special methods. */
public enum BinaryOperator {
    /** {@code +}. */
    ADD("+", "add"),
    /** {@code &}. */
    AND("&", "and"),
    /** {@code //}. */
    FLOOR_DIVIDE("//", "floordiv"),
    /** {@code <<}. */
    LSHIFT("<<", "lshift"),
    /** {@code @}. */
    MATRIX_MULTIPLY("@", "matmul"),
    /** {@code *}. */
    MULTIPLY("*", "mul"),
    /** {@code %}. */
    REMAINDER("%", "mod"),
    /** {@code |}. */
    OR("|", "or"),
    /** {@code **}. */
    POWER("** or pow()", "pow"),
    /** {@code >>}. */
    RSHIFT(">>", "rshift"),
    /** {@code -}. */
    SUBTRACT("-", "sub"),
    /** {@code /}. */
    TRUE_DIVIDE("/", "truediv"),
    /** {@code ^}. */
    XOR("^", "xor");

    private static final BinaryOperator[] ALL = values();

    private final String symbol;
    private final String method;
    private final String reflected;
    private final String inPlace;

    BinaryOperator(String symbol, String name) {
        this.symbol = symbol;
        method = "__" + name + "__";
        reflected = "__r" + name + "__";
        inPlace = "__i" + name + "__";
    }

    /** {@return the operator with a number, as {@code BINARY_OP} counts them} */
    public static BinaryOperator of(int number) {
        return ALL[number];
    }

    /** {@return how many there are} */
    public static int count() {
        return ALL.length;
    }

    /** {@return whether it divides} */
    boolean isDivision() {
        return this == FLOOR_DIVIDE || this == REMAINDER || this == TRUE_DIVIDE;
    }

    /** {@return how messages name it} */
    public String symbol() {
        return symbol;
    }

    /** {@return its special method, such as {@code __add__}} */
    public String method() {
        return method;
    }

    /** {@return such as {@code __radd__}} */
    public String reflected() {
        return reflected;
    }

    /** {@return such as {@code __iadd__}} */
    public String inPlace() {
        return inPlace;
    }
}
