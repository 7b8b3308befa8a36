package dev.pyclair.runtime.object;

/** The comparisons, with their special methods. */
public enum ComparisonOperator {
    /** {@code <}. */
    LESS("<", "__lt__"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<=", "__le__"),
    /** {@code ==}. */
    EQUAL("==", "__eq__"),
    /** {@code !=}. */
    NOT_EQUAL("!=", "__ne__"),
    /** {@code >}. */
    GREATER(">", "__gt__"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">=", "__ge__");

    private static final ComparisonOperator[] ALL = values();
    private static final ComparisonOperator[] SWAPPED = {
        GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL
    };

    private final String symbol;
    private final String method;

    ComparisonOperator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** {@return the comparison with a number, as {@code COMPARE_OP} counts them} */
    public static ComparisonOperator of(int number) {
        return ALL[number];
    }

    /** {@return the comparison that a special method makes} */
    public static ComparisonOperator named(String method) {
        for (ComparisonOperator each : ALL) {
            if (each.method.equals(method)) {
                return each;
            }
        }
        throw new IllegalArgumentException(method);
    }

    /** {@return how messages name it} */
    public String symbol() {
        return symbol;
    }

    /** {@return its special method} */
    public String method() {
        return method;
    }

    /** {@return the comparison of the same two the other way round} */
    public ComparisonOperator swapped() {
        return SWAPPED[ordinal()];
    }

    /** {@return whether it holds for two of which a comparator says this} */
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }
}
