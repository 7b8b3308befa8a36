package dev.pyclair.runtime.object;

/**
 * Comparisons.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/object.c">CPython: {@code
 *     Objects/object.c}, {@code do_richcompare}</a>
 */
public final class Comparisons {
    private Comparisons() {}

    /** {@code a OP b}. */
    public static Object compare(Context cx, ComparisonOperator operator, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return operator.holds(Long.compare(x, y));
        }
        if (a instanceof String x && b instanceof String y) {
            return operator == ComparisonOperator.EQUAL
                    ? x.equals(y)
                    : operator.holds(x.compareTo(y));
        }
        if (a instanceof Double x && b instanceof Double y) {
            return compareFloats(operator, x, y);
        }
        Object result = Arithmetic.compare(operator, a, b);
        return result == null ? compareByType(cx, operator, a, b) : result;
    }

    /** {@code x OP y} of floats. */
    static boolean compareFloats(ComparisonOperator operator, double x, double y) {
        return switch (operator) {
            case LESS -> x < y;
            case LESS_OR_EQUAL -> x <= y;
            case EQUAL -> x == y;
            case NOT_EQUAL -> x != y;
            case GREATER -> x > y;
            case GREATER_OR_EQUAL -> x >= y;
        };
    }

    private static Object compareByType(
            Context cx, ComparisonOperator operator, Object a, Object b) {
        PyType left = Types.of(a);
        PyType right = Types.of(b);
        boolean wasSwapped = false;
        if (left != right
                && right.isSubtypeOf(left)
                && right.lookup(cx, operator.swapped().method()) != null) {
            wasSwapped = true;
            Object result = Calls.special(cx, b, operator.swapped().method(), a);
            if (result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result = Calls.special(cx, a, operator.method(), b);
        if (result != null && result != Singleton.NOT_IMPLEMENTED) {
            return result;
        }
        if (!wasSwapped) {
            result = Calls.special(cx, b, operator.swapped().method(), a);
            if (result != null && result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (operator == ComparisonOperator.EQUAL) {
            return a == b;
        }
        if (operator == ComparisonOperator.NOT_EQUAL) {
            return a != b;
        }
        throw Errors.type(
                "'"
                        + operator.symbol()
                        + "' not supported between instances of '"
                        + Attributes.nameOf(left)
                        + "' and '"
                        + Attributes.nameOf(right)
                        + "'");
    }

    /** Whether two objects are the same, or equal. */
    public static boolean isEqual(Context cx, Object a, Object b) {
        return a == b || Operators.isTrue(cx, compare(cx, ComparisonOperator.EQUAL, a, b));
    }

    /** Whether one object is less than another. */
    public static boolean isLess(Context cx, Object a, Object b) {
        return Operators.isTrue(cx, compare(cx, ComparisonOperator.LESS, a, b));
    }

    /** {@code a is b}: values that Java may hold twice are the same if they are equal. */
    public static boolean isSame(Object a, Object b) {
        return a == b
                || a instanceof Long && a.equals(b)
                || a instanceof Boolean && a.equals(b)
                || a instanceof String && a.equals(b)
                || a instanceof Double && a.equals(b);
    }
}
