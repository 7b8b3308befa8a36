package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/**
 * Arithmetic of {@code int}: each a {@code Long}, or a {@code BigInteger} that fits no {@code
 * Long}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/longobject.c">CPython: {@code
 *     Objects/longobject.c}</a>
 */
public final class Ints {
    private Ints() {}

    /**
     * An integer in its only form.
     *
     * @param value any value
     * @return a {@code Long} if it fits, otherwise the value
     */
    public static Object of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /**
     * An integer as {@code BigInteger}.
     *
     * @param value an integer
     * @return the same
     */
    public static BigInteger big(Object value) {
        return value instanceof Long number ? BigInteger.valueOf(number) : (BigInteger) value;
    }

    /**
     * The sign.
     *
     * @param value an integer
     * @return -1, 0 or 1
     */
    public static int sign(Object value) {
        return value instanceof Long number ? Long.signum(number) : ((BigInteger) value).signum();
    }

    /**
     * The nearest {@code long}, for those who clip indices.
     *
     * @param value an integer
     * @return the value, or the least or greatest {@code long}
     */
    public static long clip(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        return sign(value) < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** {@return {@code a + b}} @param a an integer @param b an integer */
    public static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        return of(big(a).add(big(b)));
    }

    /** {@return {@code a - b}} @param a an integer @param b an integer */
    public static Object subtract(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return difference;
            }
        }
        return of(big(a).subtract(big(b)));
    }

    /**
     * {@code a * b}.
     *
     * @param a an integer
     * @param b an integer
     * @param limit hears of the size
     * @return the product
     */
    public static Object multiply(Object a, Object b, SizeLimit limit) {
        if (a instanceof Long x && b instanceof Long y) {
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            if (high == low >> 63) {
                return low;
            }
        }
        reserveBits((long) IntBits.length(a) + IntBits.length(b), limit);
        IntCost.ofProduct(IntBits.length(a), IntBits.length(b), limit);
        return of(big(a).multiply(big(b)));
    }

    /** Asks for an integer of so many bits. */
    static void reserveBits(long bits, SizeLimit limit) {
        limit.reserve(bits / Byte.SIZE + Long.BYTES);
        // The most that BigInteger has.
        if (bits >= Integer.MAX_VALUE) {
            throw ValueFault.memory();
        }
    }

    /** {@return {@code -a}} @param a an integer */
    public static Object negate(Object a) {
        if (a instanceof Long x && x != Long.MIN_VALUE) {
            return -x;
        }
        return of(big(a).negate());
    }

    /** {@return {@code abs(a)}} @param a an integer */
    public static Object abs(Object a) {
        return sign(a) < 0 ? negate(a) : a;
    }

    /**
     * {@code a // b}.
     *
     * @param a an integer
     * @param b an integer
     * @return the quotient, rounded down
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static Object floorDivide(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            if (y == 0) {
                throw ValueFault.worded("ZeroDivisionError", "int-division");
            }
            if (x != Long.MIN_VALUE || y != -1) {
                return Math.floorDiv(x, y);
            }
        }
        return floorDivideBig(a, b)[0];
    }

    /**
     * {@code a % b}.
     *
     * @param a an integer
     * @param b an integer
     * @return the rest, with the sign of b
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static Object modulo(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            if (y == 0) {
                throw ValueFault.worded("ZeroDivisionError", "int-modulo");
            }
            return Math.floorMod(x, y);
        }
        if (sign(b) == 0) {
            throw ValueFault.worded("ZeroDivisionError", "int-modulo");
        }
        return floorDivideBig(a, b)[1];
    }

    /**
     * {@code divmod(a, b)}.
     *
     * @param a an integer
     * @param b an integer
     * @return the quotient and the rest
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static Object[] divide(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y != 0 && y != -1) {
            return new Object[] {Math.floorDiv(x, y), Math.floorMod(x, y)};
        }
        return floorDivideBig(a, b);
    }

    private static Object[] floorDivideBig(Object a, Object b) {
        if (sign(b) == 0) {
            throw ValueFault.worded("ZeroDivisionError", "int-division");
        }
        BigInteger divisor = big(b);
        BigInteger[] both = big(a).divideAndRemainder(divisor);
        if (both[1].signum() != 0 && both[1].signum() != divisor.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(divisor);
        }
        return new Object[] {of(both[0]), of(both[1])};
    }

    /**
     * Orders integers.
     *
     * @param a an integer
     * @param b an integer
     * @return negative, 0 or positive
     */
    public static int compare(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? Long.compare(x, y)
                : big(a).compareTo(big(b));
    }

    /** {@return {@code math.gcd(a, b)}} @param a an integer @param b an integer */
    public static Object gcd(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long one = x;
            long other = y;
            while (other != 0) {
                long rest = one % other;
                one = other;
                other = rest;
            }
            if (one != Long.MIN_VALUE) {
                return Math.abs(one);
            }
        }
        return of(big(a).gcd(big(b)));
    }

    /**
     * {@code math.lcm(a, b)}.
     *
     * @param a an integer
     * @param b an integer
     * @param limit hears of the size
     * @return the least common multiple
     */
    public static Object lcm(Object a, Object b, SizeLimit limit) {
        if (sign(a) == 0 || sign(b) == 0) {
            return 0L;
        }
        // Before the divisor is looked for, which takes its time.
        reserveBits((long) IntBits.length(a) + IntBits.length(b), limit);
        IntCost.ofDivisor(a, b, limit);
        return abs(multiply(floorDivide(a, gcd(a, b)), b, limit));
    }

    /**
     * {@code math.isqrt}.
     *
     * @param a an integer
     * @return the root, rounded down
     * @throws ValueFault {@code ValueError} if it is negative
     */
    public static Object squareRoot(Object a) {
        if (sign(a) < 0) {
            throw ValueFault.value("isqrt() argument must be nonnegative");
        }
        if (a instanceof Long x && x < 1L << 52) {
            return (long) Math.sqrt(x);
        }
        return of(big(a).sqrt());
    }

    /**
     * {@code round(a, digits)}.
     *
     * @param a an integer
     * @param digits behind the decimal point; those below 0 become zeros
     * @param limit hears of the work
     * @return the nearest, of two the even one
     */
    public static Object round(Object a, Object digits, SizeLimit limit) {
        if (sign(digits) >= 0) {
            return a;
        }
        // A decimal digit has more than three bits.
        long zeros = clip(digits) == Long.MIN_VALUE ? Long.MAX_VALUE : -clip(digits);
        if (zeros > IntBits.length(a) / 3 + 1) {
            return 0L;
        }
        Object unitOrLong = IntPower.pow(10L, zeros, limit);
        IntCost.ofQuotient(a, unitOrLong, limit);
        BigInteger unit = big(unitOrLong);
        Object[] both = divide(a, of(unit));
        int order = big(both[1]).shiftLeft(1).compareTo(unit);
        boolean isUp = order > 0 || order == 0 && big(both[0]).testBit(0);
        return of(big(isUp ? add(both[0], 1L) : both[0]).multiply(unit));
    }
}
