package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Operators;

/**
 * The operations that programs do most, on numbers without a detour. The operand says, as for all
 * operators, whether the left side may change in place; no number does.
 */
final class Shortcuts {
    private Shortcuts() {}

    private static boolean areNumbers(Object a, Object b) {
        return (a instanceof Long || a instanceof Double)
                && (b instanceof Long || b instanceof Double);
    }

    static Object add(Machine cx, int operator, Object a, Object b) {
        return operator == BinaryOperator.ADD.ordinal() || areNumbers(a, b)
                ? Operators.add(cx, a, b)
                : Operators.inPlace(cx, BinaryOperator.ADD, a, b);
    }

    static Object subtract(Machine cx, int operator, Object a, Object b) {
        return operator == BinaryOperator.SUBTRACT.ordinal() || areNumbers(a, b)
                ? Operators.subtract(cx, a, b)
                : Operators.inPlace(cx, BinaryOperator.SUBTRACT, a, b);
    }

    static Object multiply(Machine cx, int operator, Object a, Object b) {
        return operator == BinaryOperator.MULTIPLY.ordinal() || areNumbers(a, b)
                ? Operators.multiply(cx, a, b)
                : Operators.inPlace(cx, BinaryOperator.MULTIPLY, a, b);
    }

    /**
     * Whether a comparison holds on which a jump depends.
     *
     * @param jump the place of the jump, where the result is asked whether it is true
     */
    static boolean holds(Machine cx, Frame frame, int comparison, int jump, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return holds(comparison, (long) x, (long) y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return holds(comparison, (double) x, (double) y);
        }
        Object result = Comparisons.compare(cx, ComparisonOperator.of(comparison), a, b);
        if (result instanceof Boolean truth) {
            return truth;
        }
        frame.place = jump;
        return Operators.isTrue(cx, result);
    }

    private static boolean holds(int comparison, long x, long y) {
        return switch (comparison) {
            case 0 -> x < y;
            case 1 -> x <= y;
            case 2 -> x == y;
            case 3 -> x != y;
            case 4 -> x > y;
            default -> x >= y;
        };
    }

    private static boolean holds(int comparison, double x, double y) {
        return switch (comparison) {
            case 0 -> x < y;
            case 1 -> x <= y;
            case 2 -> x == y;
            case 3 -> x != y;
            case 4 -> x > y;
            default -> x >= y;
        };
    }
}
