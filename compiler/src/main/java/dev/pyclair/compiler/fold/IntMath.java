package dev.pyclair.compiler.fold;

import dev.pyclair.code.Constant;
import java.math.BigInteger;

/**
 * Arithmetic of int constants, within the sizes that folding allows; null where Python raises an
 * exception or the result would be too large.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/longobject.c">CPython: {@code
 *     Objects/longobject.c}</a>, {@code Python/ast_opt.c}
 */
final class IntMath {
    /** How many bits a product, a power or a shifted number may have. */
    private static final int MOST_BITS = 128;

    private static final BigInteger MOST_BITS_NUMBER = BigInteger.valueOf(MOST_BITS);

    /** The exponent of the last bit of the smallest double. */
    private static final int LAST_BIT = -1074;

    private IntMath() {}

    /** The constant of a number. */
    static Constant of(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? new Constant.Int(value.longValue())
                : new Constant.BigInt(value, false);
    }

    private static int bits(BigInteger value) {
        return value.abs().bitLength();
    }

    /** {@code safe_multiply}. */
    static Constant times(BigInteger a, BigInteger b) {
        return a.signum() != 0 && b.signum() != 0 && bits(a) + bits(b) > MOST_BITS
                ? null
                : of(a.multiply(b));
    }

    static Constant floorDividedBy(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            return null;
        }
        BigInteger[] both = a.divideAndRemainder(b);
        boolean isBelow = both[1].signum() != 0 && both[1].signum() != b.signum();
        return of(isBelow ? both[0].subtract(BigInteger.ONE) : both[0]);
    }

    static Constant modulo(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            return null;
        }
        BigInteger rest = a.remainder(b);
        return of(rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest);
    }

    /** {@code safe_power}. */
    static Constant power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            double floatBase = base.doubleValue();
            double floatExponent = exponent.doubleValue();
            return Double.isInfinite(floatBase) || Double.isInfinite(floatExponent)
                    ? null
                    : FloatMath.power(floatBase, floatExponent);
        }
        if (base.signum() == 0) {
            return of(exponent.signum() == 0 ? BigInteger.ONE : BigInteger.ZERO);
        }
        if (exponent.signum() == 0) {
            return of(BigInteger.ONE);
        }
        if (exponent.compareTo(MOST_BITS_NUMBER) > 0
                || bits(base) > MOST_BITS / exponent.intValue()) {
            return null;
        }
        return of(base.pow(exponent.intValue()));
    }

    /** {@code safe_lshift}. */
    static Constant shiftedLeft(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            return null;
        }
        if (value.signum() == 0 || count.signum() == 0) {
            return of(value);
        }
        if (count.compareTo(MOST_BITS_NUMBER) > 0 || bits(value) > MOST_BITS - count.intValue()) {
            return null;
        }
        return of(value.shiftLeft(count.intValue()));
    }

    static Constant shiftedRight(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            return null;
        }
        return of(
                count.bitLength() < Integer.SIZE
                        ? value.shiftRight(count.intValue())
                        : BigInteger.valueOf(value.signum() < 0 ? -1 : 0));
    }

    /** The quotient as the nearest float. {@code long_true_divide} */
    static Constant dividedBy(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            return null;
        }
        if (a.signum() == 0) {
            return new Constant.Float(b.signum() < 0 ? -0.0 : 0.0);
        }
        BigInteger dividend = a.abs();
        BigInteger divisor = b.abs();
        // One bit or two more than a double has, so that the rest only decides ties.
        int exponent = Math.max(dividend.bitLength() - divisor.bitLength() - 54, LAST_BIT - 2);
        BigInteger[] both =
                exponent < 0
                        ? dividend.shiftLeft(-exponent).divideAndRemainder(divisor)
                        : dividend.divideAndRemainder(divisor.shiftLeft(exponent));
        int surplus = Math.max(both[0].bitLength() - 53, LAST_BIT - exponent);
        BigInteger quotient = both[0].shiftRight(surplus);
        boolean isTie = both[1].signum() == 0 && both[0].getLowestSetBit() == surplus - 1;
        if (both[0].testBit(surplus - 1) && (!isTie || quotient.testBit(0))) {
            quotient = quotient.add(BigInteger.ONE);
        }
        exponent += surplus;
        double value = Math.scalb(quotient.doubleValue(), exponent);
        if (Double.isInfinite(value)) {
            return null;
        }
        return new Constant.Float(a.signum() == b.signum() ? value : -value);
    }
}
