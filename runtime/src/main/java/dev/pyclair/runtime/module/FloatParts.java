package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/**
 * Functions of {@code math} that look at the parts of a float, or at its neighbours.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/mathmodule.c">CPython: {@code
 *     Modules/mathmodule.c}</a>
 */
final class FloatParts {
    private static final int MANTISSA_BITS = 54;
    private static final int BEYOND = 100000;

    private FloatParts() {}

    static Object split(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return new PyTuple(x, 0L);
        }
        int extra = Math.abs(x) < Double.MIN_NORMAL ? MANTISSA_BITS : 0;
        double normal = Math.scalb(x, extra);
        int exponent = Math.getExponent(normal) + 1;
        return new PyTuple(Math.scalb(normal, -exponent), (long) exponent - extra);
    }

    static Object fraction(double x) {
        if (Double.isInfinite(x)) {
            return new PyTuple(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new PyTuple(Math.copySign(x - whole, x), Math.copySign(whole, x));
    }

    static Object scale(Context cx, Object number, Object exponent) {
        double x = Numbers.toDouble(cx, number);
        Object count = Sizes.integer(exponent);
        if (count == null) {
            throw Errors.type("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        int bits = (int) Math.max(-BEYOND, Math.min(Ints.clip(count), BEYOND));
        double result = Math.scalb(x, bits);
        if (Double.isInfinite(result)) {
            throw MathFunctions.range();
        }
        return result;
    }

    static boolean isClose(Context cx, Object[] args) {
        double a = Numbers.toDouble(cx, args[0]);
        double b = Numbers.toDouble(cx, args[1]);
        double relative = args[2] == null ? 1e-09 : Numbers.toDouble(cx, args[2]);
        double absolute = args[3] == null ? 0 : Numbers.toDouble(cx, args[3]);
        if (relative < 0 || absolute < 0) {
            throw Errors.value("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b)
                || difference <= Math.abs(relative * a)
                || difference <= absolute;
    }

    static double next(Context cx, Object[] args) {
        double x = Numbers.toDouble(cx, args[0]);
        double y = Numbers.toDouble(cx, args[1]);
        if (args.length == 2 || args[2] == null || args[2] == Singleton.NONE) {
            return x == y ? y : Math.nextAfter(x, y);
        }
        Object count = Sizes.index(cx, args[2]);
        if (Ints.sign(count) < 0) {
            throw Errors.value("steps must be a non-negative integer");
        }
        if (Ints.sign(count) == 0 || Double.isNaN(x)) {
            return x;
        }
        if (Double.isNaN(y) || x == y) {
            return y;
        }
        BigInteger steps = Ints.big(count);
        return step(x, y, steps.bitLength() > Long.SIZE ? -1L : steps.longValue());
    }

    /**
     * Floats in order are their bits in order, those of negative ones backwards; the count has no
     * sign.
     */
    private static double step(double x, double y, long count) {
        long from = place(x);
        long to = place(y);
        long distance = to > from ? to - from : from - to;
        if (Long.compareUnsigned(distance, count) <= 0) {
            return y;
        }
        return ofPlace(to > from ? from + count : from - count, x);
    }

    private static long place(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }

    private static double ofPlace(long place, double x) {
        double result = Double.longBitsToDouble(Math.abs(place));
        return place < 0 || place == 0 && x < 0 ? -result : result;
    }

    static double multiplyAdd(Context cx, Object[] args) {
        double x = Numbers.toDouble(cx, args[0]);
        double y = Numbers.toDouble(cx, args[1]);
        double z = Numbers.toDouble(cx, args[2]);
        double result = Math.fma(x, y, z);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
            throw ValueFault.value("invalid operation in fma");
        }
        if (Double.isInfinite(result)
                && Double.isFinite(x)
                && Double.isFinite(y)
                && Double.isFinite(z)) {
            throw ValueFault.overflow("overflow in fma");
        }
        return result;
    }
}
