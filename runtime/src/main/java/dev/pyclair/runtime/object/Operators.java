package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/**
 * Operators. The classes that programs calculate with come first, by their exact class; all others
 * by their special methods.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/abstract.c">CPython: {@code
 *     Objects/abstract.c}, {@code binary_op1}, {@code binary_iop1}</a>
 */
public final class Operators {
    private Operators() {}

    /** {@code a + b}. */
    public static Object add(Context cx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            return ((x ^ sum) & (y ^ sum)) < 0 ? Ints.add(a, b) : (Object) sum;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        return binary(cx, BinaryOperator.ADD, a, b);
    }

    /** {@code a - b}. */
    public static Object subtract(Context cx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            return ((x ^ y) & (x ^ difference)) < 0 ? Ints.subtract(a, b) : (Object) difference;
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        return binary(cx, BinaryOperator.SUBTRACT, a, b);
    }

    /** {@code a * b}. */
    public static Object multiply(Context cx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            if (high == low >> 63) {
                return low;
            }
        } else if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        return binary(cx, BinaryOperator.MULTIPLY, a, b);
    }

    /** {@code a OP b}, for any operator. */
    public static Object apply(Context cx, BinaryOperator operator, Object a, Object b) {
        return switch (operator) {
            case ADD -> add(cx, a, b);
            case SUBTRACT -> subtract(cx, a, b);
            case MULTIPLY -> multiply(cx, a, b);
            case TRUE_DIVIDE -> divide(cx, a, b);
            case FLOOR_DIVIDE -> floorDivide(cx, a, b);
            case REMAINDER -> modulo(cx, a, b);
            default -> binary(cx, operator, a, b);
        };
    }

    /** {@code a / b}. */
    public static Object divide(Context cx, Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y && y != 0) {
            return x / y;
        }
        return binary(cx, BinaryOperator.TRUE_DIVIDE, a, b);
    }

    /** {@code a // b}. */
    public static Object floorDivide(Context cx, Object a, Object b) {
        // The one quotient that does not fit is that of a divisor below zero.
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Math.floorDiv(x, y);
        }
        return binary(cx, BinaryOperator.FLOOR_DIVIDE, a, b);
    }

    /** {@code a % b}. */
    public static Object modulo(Context cx, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y != 0) {
            return Math.floorMod(x, (long) y);
        }
        return binary(cx, BinaryOperator.REMAINDER, a, b);
    }

    /** {@code divmod(a, b)}. */
    public static Object divideBoth(Context cx, Object a, Object b) {
        PyType left = Types.of(a);
        PyType right = Types.of(b);
        Object reflected = left == right ? null : right.lookup(cx, "__rdivmod__");
        boolean isFirst =
                reflected != null
                        && right.isSubtypeOf(left)
                        && reflected != left.lookup(cx, "__rdivmod__");
        Object result = isFirst ? Calls.special(cx, b, "__rdivmod__", a) : null;
        if (result == null || result == Singleton.NOT_IMPLEMENTED) {
            result = Calls.special(cx, a, "__divmod__", b);
        }
        if (!isFirst
                && reflected != null
                && (result == null || result == Singleton.NOT_IMPLEMENTED)) {
            result = Calls.special(cx, b, "__rdivmod__", a);
        }
        if (result == null || result == Singleton.NOT_IMPLEMENTED) {
            throw unsupported("divmod()", a, b);
        }
        return result;
    }

    /** {@code a OP b} by the special methods. */
    private static Object binary(Context cx, BinaryOperator operator, Object a, Object b) {
        Object exact = Arithmetic.exact(cx, operator, a, b);
        if (exact != null && exact != Singleton.NOT_IMPLEMENTED) {
            return exact;
        }
        Object result = tryBinary(cx, operator, a, b);
        if (result == Singleton.NOT_IMPLEMENTED) {
            throw unsupported(operator.symbol(), a, b);
        }
        return result;
    }

    private static Object tryBinary(Context cx, BinaryOperator operator, Object a, Object b) {
        PyType left = Types.of(a);
        PyType right = Types.of(b);
        Object method = left.lookup(cx, operator.method());
        Object reflected = left == right ? null : right.lookup(cx, operator.reflected());
        if (reflected != null
                && right.isSubtypeOf(left)
                && reflected != left.lookup(cx, operator.reflected())) {
            Object result = Calls.special(cx, b, operator.reflected(), a);
            if (result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
            reflected = null;
        }
        if (reflected != null && isOfSequences(operator, left) && !takesCount(reflected)) {
            // In C, sequences have these outside of the operators of numbers, which go first.
            Object result = Calls.special(cx, b, operator.reflected(), a);
            if (result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
            reflected = null;
        }
        if (method != null) {
            checkCount(operator, method, b);
            Object result = Calls.special(cx, a, operator.method(), b);
            if (result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
        }
        if (reflected == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        checkCount(operator, reflected, a);
        return Calls.special(cx, b, operator.reflected(), a);
    }

    /** What a sequence is multiplied by must be an index, as operators say before methods do. */
    private static void checkCount(BinaryOperator operator, Object method, Object count) {
        if (operator == BinaryOperator.MULTIPLY
                && takesCount(method)
                && Sizes.integer(count) == null
                && Types.of(count).lookup("__index__") == null) {
            throw Errors.type(
                    "can't multiply sequence by non-int of type '" + Types.of(count).name() + "'");
        }
    }

    private static boolean isOfSequences(BinaryOperator operator, PyType left) {
        PyType layout = left.layout();
        return (operator == BinaryOperator.ADD || operator == BinaryOperator.MULTIPLY)
                && (layout == Types.LIST
                        || layout == Types.TUPLE
                        || layout == Types.STR
                        || layout == Types.BYTES
                        || layout == Types.BYTEARRAY);
    }

    /** {@code a OP= b}. */
    public static Object inPlace(Context cx, BinaryOperator operator, Object a, Object b) {
        if ((a instanceof Long || a instanceof Double)
                && (b instanceof Long || b instanceof Double)
                && isOfNumbers(operator, a, b)) {
            return apply(cx, operator, a, b);
        }
        if (a instanceof PyObject) {
            checkCount(operator, Types.of(a).lookup(operator.inPlace()), b);
            Object result = Calls.special(cx, a, operator.inPlace(), b);
            if (result != null && result != Singleton.NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result;
        if (hidesCount(operator, a, b)) {
            checkCount(operator, Types.of(a).lookup(operator.method()), b);
            result = Calls.special(cx, a, operator.method(), b);
        } else {
            result = tryBinary(cx, operator, a, b);
        }
        if (result == null || result == Singleton.NOT_IMPLEMENTED) {
            boolean isPower = operator == BinaryOperator.POWER;
            throw unsupported(
                    isPower ? cx.wording("in-place-power") : operator.symbol() + "=", a, b);
        }
        return result;
    }

    /**
     * Whether what is multiplied in place has slots of sequences, so that those of the right side,
     * by which it could be repeated, are not asked ({@code PyNumber_InPlaceMultiply}).
     */
    private static boolean hidesCount(BinaryOperator operator, Object a, Object b) {
        return operator == BinaryOperator.MULTIPLY
                && Subscripts.isSequence(Types.of(a))
                && takesCount(Types.of(b).lookup(operator.reflected()));
    }

    private static boolean takesCount(Object method) {
        return method instanceof BuiltinMethod own && own.takesCount();
    }

    private static boolean isOfNumbers(BinaryOperator operator, Object a, Object b) {
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, TRUE_DIVIDE, FLOOR_DIVIDE, REMAINDER, POWER -> true;
            case AND, OR, XOR, LSHIFT, RSHIFT -> a instanceof Long && b instanceof Long;
            case MATRIX_MULTIPLY -> false;
        };
    }

    /** {@code abs(a)}. */
    public static Object absolute(Context cx, Object a) {
        Object result = Calls.special(cx, a, "__abs__");
        if (result == null) {
            throw Errors.type("bad operand type for abs(): '" + Types.of(a).name() + "'");
        }
        return result;
    }

    private static PyRaise unsupported(String symbol, Object a, Object b) {
        return Errors.type(
                "unsupported operand type(s) for "
                        + symbol
                        + ": '"
                        + Attributes.nameOf(Types.of(a))
                        + "' and '"
                        + Attributes.nameOf(Types.of(b))
                        + "'");
    }

    /** {@code -a}. */
    public static Object negative(Context cx, Object a) {
        if (a instanceof Long x && x != Long.MIN_VALUE) {
            return -x;
        }
        return a instanceof Double x ? (Object) (-x) : unary(cx, a, "__neg__", "-");
    }

    /** {@code +a}. */
    public static Object positive(Context cx, Object a) {
        return unary(cx, a, "__pos__", "+");
    }

    /** {@code ~a}. */
    public static Object invert(Context cx, Object a) {
        return a instanceof Long x ? (Object) ~x : unary(cx, a, "__invert__", "~");
    }

    private static Object unary(Context cx, Object a, String method, String symbol) {
        Object result = Calls.special(cx, a, method);
        if (result == null) {
            throw Errors.type(
                    "bad operand type for unary " + symbol + ": '" + Types.of(a).name() + "'");
        }
        return result;
    }

    /** Whether an object is true. */
    public static boolean isTrue(Context cx, Object object) {
        if (object instanceof Boolean truth) {
            return truth;
        }
        if (object instanceof Long number) {
            return number != 0;
        }
        if (object instanceof String text) {
            return !text.isEmpty();
        }
        if (object == Singleton.NONE) {
            return false;
        }
        if (object instanceof PyList list && list.type() == Types.LIST) {
            return list.size() != 0;
        }
        return isTrueByType(cx, object);
    }

    private static boolean isTrueByType(Context cx, Object object) {
        if (object == Singleton.NOT_IMPLEMENTED && Feature.NOT_IMPLEMENTED_IS_NO_ANSWER.in(cx)) {
            String message = "NotImplemented should not be used in a boolean context";
            if (Feature.REFUSES_NOT_IMPLEMENTED.in(cx)) {
                throw Errors.type(message);
            }
            cx.warn(Types.DEPRECATION_WARNING, message);
        }
        if (Types.of(object).lookup(cx, "__bool__") == Singleton.NONE) {
            throw Errors.type(cx.wording("bool-none", Types.of(object).name()));
        }
        Object truth = Calls.special(cx, object, "__bool__");
        if (truth != null) {
            if (truth instanceof Boolean result) {
                return result;
            }
            throw Errors.type(
                    cx.wording("bool-result", Types.of(object).name(), Types.of(truth).name()));
        }
        Object length = Calls.special(cx, object, "__len__");
        return length == null || Sizes.checked(length) != 0;
    }

    /** {@code item in container}. */
    public static boolean contains(Context cx, Object container, Object item) {
        PyType type = Types.of(container);
        Object method = type.lookup("__contains__");
        if (method == Singleton.NONE) {
            throw Errors.type("'" + type.name() + "' object is not a container");
        }
        if (method != null) {
            return isTrue(cx, Calls.special(cx, container, "__contains__", item));
        }
        PyIterator items;
        try {
            items = Iteration.of(cx, container);
        } catch (PyRaise e) {
            if (!e.is(Types.TYPE_ERROR)) {
                throw e;
            }
            throw Errors.type(cx.wording("container", type.name()));
        }
        cx.hold(items);
        try {
            return contains(cx, items, item);
        } finally {
            cx.release();
        }
    }

    private static boolean contains(Context cx, PyIterator items, Object item) {
        for (Object next = items.next(cx); next != null; next = items.next(cx)) {
            if (next == item || Comparisons.isEqual(cx, next, item)) {
                return true;
            }
        }
        return false;
    }
}
