package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntCost;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.math.BigInteger;

/** {@code math.factorial}, {@code comb} and {@code perm}. */
final class Combinations {
    private Combinations() {}

    static Object factorial(Context cx, Object object) {
        Object n = Sizes.index(cx, counted(cx, object));
        if (Ints.sign(n) < 0) {
            throw Errors.value("factorial() not defined for negative values");
        }
        if (!(n instanceof Long count)) {
            throw Errors.of(
                    Types.OVERFLOW_ERROR,
                    "factorial() argument should not exceed " + Long.MAX_VALUE);
        }
        reserve(cx, n, count);
        return Ints.of(product(cx, BigInteger.ONE, 0, count));
    }

    /** Floats that are whole were numbers of things once. */
    private static Object counted(Context cx, Object object) {
        if (!Numbers.isFloat(object) || !Feature.FACTORIAL_OF_FLOATS.in(cx)) {
            return object;
        }
        if (Feature.WARNS_OF_FACTORIALS.in(cx)) {
            cx.warn(Types.DEPRECATION_WARNING, "Using factorial() with floats is deprecated");
        }
        double number = Numbers.toDouble(cx, object);
        if (number != Math.floor(number) || Double.isInfinite(number)) {
            throw Errors.value("factorial() only accepts integral values");
        }
        return IntFloat.toInt(number);
    }

    static Object perm(Context cx, Object[] args) {
        if (args.length == 1 || args[1] == Singleton.NONE) {
            return factorial(cx, args[0]);
        }
        Object n = Sizes.index(cx, args[0]);
        Object k = Sizes.index(cx, args[1]);
        checkSigns(n, k);
        if (Ints.compare(n, k) < 0) {
            return 0L;
        }
        if (!(k instanceof Long count)) {
            throw Errors.of(Types.OVERFLOW_ERROR, "k must not exceed " + Long.MAX_VALUE);
        }
        return falling(cx, n, count);
    }

    static Object comb(Context cx, Object first, Object second) {
        Object n = Sizes.index(cx, first);
        Object k = Sizes.index(cx, second);
        checkSigns(n, k);
        if (Ints.compare(n, k) < 0) {
            return 0L;
        }
        Object rest = Ints.subtract(n, k);
        Object least = Ints.compare(rest, k) < 0 ? rest : k;
        if (!(least instanceof Long count)) {
            throw Errors.of(
                    Types.OVERFLOW_ERROR, "min(n - k, k) must not exceed " + Long.MAX_VALUE);
        }
        Object above = falling(cx, n, count);
        Object below = Ints.of(product(cx, BigInteger.ONE, 0, count));
        IntCost.ofQuotient(above, below, cx);
        return Ints.floorDivide(above, below);
    }

    private static void checkSigns(Object n, Object k) {
        if (Ints.sign(n) < 0) {
            throw Errors.value("n must be a non-negative integer");
        }
        if (Ints.sign(k) < 0) {
            throw Errors.value("k must be a non-negative integer");
        }
    }

    /** {@code n * (n-1) * ...}, so many factors. */
    private static Object falling(Context cx, Object n, long count) {
        reserve(cx, n, count);
        BigInteger first = Ints.big(n).subtract(BigInteger.valueOf(count)).add(BigInteger.ONE);
        return Ints.of(product(cx, first, 0, count));
    }

    private static void reserve(Context cx, Object largest, long count) {
        double bytes = (double) IntBits.length(largest) * count / Byte.SIZE;
        cx.allocate((long) bytes);
    }

    /** {@code (start + from) * ... * (start + to - 1)}, by halves. */
    private static BigInteger product(Context cx, BigInteger start, long from, long to) {
        if (to <= from) {
            return BigInteger.ONE;
        }
        if (to - from <= 8) {
            BigInteger result = BigInteger.ONE;
            for (long i = from; i < to; i++) {
                result = result.multiply(start.add(BigInteger.valueOf(i)));
            }
            return result;
        }
        long middle = (from + to) >>> 1;
        BigInteger low = product(cx, start, from, middle);
        BigInteger high = product(cx, start, middle, to);
        cx.tick(1);
        IntCost.ofProduct(low.bitLength(), high.bitLength(), cx);
        return low.multiply(high);
    }
}
