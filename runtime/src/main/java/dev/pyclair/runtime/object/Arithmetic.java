package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.Floats;
import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntCost;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntPower;
import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;

/** The operators on plain numbers; {@code NotImplemented} where Python's have none. */
final class Arithmetic {
    private Arithmetic() {}

    /** {@code a OP b} of exact classes; null if one is no int, float or complex. */
    static Object exact(Context cx, BinaryOperator operator, Object a, Object b) {
        if (a instanceof Double x) {
            if (b instanceof Double y) {
                return floats(operator, x, y);
            }
            if (b instanceof Long || b instanceof BigInteger) {
                return floats(operator, x, IntFloat.toDouble(b));
            }
            return b instanceof Complex y ? complexes(operator, new Complex(x, 0), y) : null;
        }
        if (a instanceof Long || a instanceof BigInteger) {
            if (b instanceof Long || b instanceof BigInteger) {
                return ints(cx, operator, a, b);
            }
            return b instanceof Double y ? reals(operator, a, y) : null;
        }
        return a instanceof Complex x && b instanceof Complex y ? complexes(operator, x, y) : null;
    }

    private static Object reals(BinaryOperator operator, Object a, double y) {
        return floats(operator, IntFloat.toDouble(a), y);
    }

    /** {@code a OP b} of ints. */
    static Object ints(Context cx, BinaryOperator operator, Object a, Object b) {
        if (a instanceof BigInteger && operator.isDivision()) {
            IntCost.ofQuotient(a, b, cx);
        }
        return switch (operator) {
            case ADD -> Ints.add(a, b);
            case SUBTRACT -> Ints.subtract(a, b);
            case MULTIPLY -> Ints.multiply(a, b, cx);
            case FLOOR_DIVIDE -> Ints.floorDivide(a, b);
            case REMAINDER -> Ints.modulo(a, b);
            case TRUE_DIVIDE -> IntFloat.divide(a, b);
            case POWER -> IntPower.pow(a, b, cx);
            case AND -> IntBits.and(a, b);
            case OR -> IntBits.or(a, b);
            case XOR -> IntBits.xor(a, b);
            case LSHIFT -> IntBits.shiftLeft(a, b, cx);
            case RSHIFT -> IntBits.shiftRight(a, b);
            case MATRIX_MULTIPLY -> Singleton.NOT_IMPLEMENTED;
        };
    }

    /** {@code x OP y} of floats. */
    static Object floats(BinaryOperator operator, double x, double y) {
        return switch (operator) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case FLOOR_DIVIDE -> Floats.floorDivide(x, y);
            case REMAINDER -> Floats.modulo(x, y);
            case TRUE_DIVIDE -> Floats.divide(x, y);
            case POWER -> Floats.pow(x, y);
            case AND, OR, XOR, LSHIFT, RSHIFT, MATRIX_MULTIPLY -> Singleton.NOT_IMPLEMENTED;
        };
    }

    /** {@code x OP y} of complex numbers. */
    static Object complexes(BinaryOperator operator, Complex x, Complex y) {
        return switch (operator) {
            case ADD -> x.plus(y);
            case SUBTRACT -> x.minus(y);
            case MULTIPLY -> x.times(y);
            case TRUE_DIVIDE -> x.dividedBy(y);
            case POWER -> Complex.pow(x, y);
            case FLOOR_DIVIDE, REMAINDER, AND, OR, XOR, LSHIFT, RSHIFT, MATRIX_MULTIPLY ->
                    Singleton.NOT_IMPLEMENTED;
        };
    }

    /** {@code divmod(x, y)} of ints. */
    static Object divideInts(Context cx, Object a, Object b) {
        IntCost.ofQuotient(a, b, cx);
        Object[] both = Ints.divide(a, b);
        return new PyTuple(both[0], both[1]);
    }

    /** {@code divmod(x, y)} of floats. */
    static Object divideFloats(double x, double y) {
        double[] both = Floats.divideBoth(x, y);
        return new PyTuple(both[0], both[1]);
    }

    /** {@code a OP b} of exact ints and floats; null for other classes. */
    static Object compare(ComparisonOperator operator, Object a, Object b) {
        boolean isIntA = a instanceof Long || a instanceof BigInteger;
        boolean isIntB = b instanceof Long || b instanceof BigInteger;
        if (isIntA && isIntB) {
            return operator.holds(Ints.compare(a, b));
        }
        if (isIntA && b instanceof Double y) {
            return compare(operator, a, (double) y, false);
        }
        return isIntB && a instanceof Double x ? compare(operator, b, (double) x, true) : null;
    }

    /** {@code a OP x}, or {@code x OP a}, of an int and a float. */
    static Object compare(ComparisonOperator operator, Object a, double x, boolean isSwapped) {
        if (Double.isNaN(x)) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        int order = IntFloat.compare(a, x);
        return operator.holds(isSwapped ? -order : order);
    }
}
