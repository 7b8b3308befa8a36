package dev.pyclair.runtime.object;

import java.util.HashMap;
import java.util.Map;

/** Which operators the special methods of numbers stand for. */
final class SpecialNames {
    private SpecialNames() {}

    /** {@return the binary operators by their methods, also the reflected ones} */
    static Map<String, BinaryOperator> operators() {
        var operators = new HashMap<String, BinaryOperator>();
        for (BinaryOperator operator : BinaryOperator.values()) {
            operators.put(operator.method(), operator);
            operators.put(operator.reflected(), operator);
        }
        return operators;
    }

    /** {@return the comparisons by their methods} */
    static Map<String, ComparisonOperator> comparisons() {
        var comparisons = new HashMap<String, ComparisonOperator>();
        for (ComparisonOperator comparison : ComparisonOperator.values()) {
            comparisons.put(comparison.method(), comparison);
        }
        return comparisons;
    }
}
