package dev.pyclair.runtime.object;

/** The comparisons by the names of their special methods. */
final class SpecialComparison {
    private SpecialComparison() {}

    static ComparisonOperator of(String method) {
        return switch (method) {
            case "__lt__" -> ComparisonOperator.LESS;
            case "__le__" -> ComparisonOperator.LESS_OR_EQUAL;
            case "__eq__" -> ComparisonOperator.EQUAL;
            case "__ne__" -> ComparisonOperator.NOT_EQUAL;
            case "__gt__" -> ComparisonOperator.GREATER;
            case "__ge__" -> ComparisonOperator.GREATER_OR_EQUAL;
            default -> throw new IllegalStateException(method);
        };
    }
}
