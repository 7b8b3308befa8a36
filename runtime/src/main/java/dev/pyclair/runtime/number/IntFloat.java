package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/**
 * Between integers and floats: conversions, true division, comparison; all exact or rounded once.
 */
public final class IntFloat {
    private static final int MANTISSA_BITS = 53;

    /** One more than the exponent of the least normal number, as C counts. */
    private static final int LEAST_EXPONENT = -1021;

    private static final int GREATEST_EXPONENT = 1024;

    private static final double TWO_TO_63 = 0x1p63;

    private IntFloat() {}

    /**
     * {@code float(a)}.
     *
     * @param a an integer
     * @return the nearest float
     * @throws ValueFault {@code OverflowError} if there is none
     */
    public static double toDouble(Object a) {
        if (a instanceof Long x) {
            return (double) x;
        }
        double value = ((BigInteger) a).doubleValue();
        if (Double.isInfinite(value)) {
            throw ValueFault.overflow("int too large to convert to float");
        }
        return value;
    }

    /**
     * {@code int(x)}.
     *
     * @param x a float
     * @return the integer towards zero
     * @throws ValueFault {@code OverflowError} for infinities, {@code ValueError} for NaNs
     */
    public static Object toInt(double x) {
        if (Double.isNaN(x)) {
            throw ValueFault.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(x)) {
            throw ValueFault.overflow("cannot convert float infinity to integer");
        }
        if (x >= -TWO_TO_63 && x < TWO_TO_63) {
            return (long) x;
        }
        int shift = Math.getExponent(x) - (MANTISSA_BITS - 1);
        return Ints.of(BigInteger.valueOf((long) Math.scalb(x, -shift)).shiftLeft(shift));
    }

    /**
     * {@code a / b}.
     *
     * @param a an integer
     * @param b an integer
     * @return the quotient, rounded once
     * @throws ValueFault {@code ZeroDivisionError}, or {@code OverflowError} if it is too large
     */
    public static double divide(Object a, Object b) {
        if (Ints.sign(b) == 0) {
            throw ValueFault.zeroDivision("division by zero");
        }
        if (a instanceof Long x && b instanceof Long y && isExact(x) && isExact(y)) {
            return (double) x / (double) y;
        }
        // 0 / -1 is -0.0 here, too.
        boolean isNegative = Ints.sign(a) < 0 != Ints.sign(b) < 0;
        double size = divide(Ints.big(a).abs(), Ints.big(b).abs());
        return isNegative ? -size : size;
    }

    private static boolean isExact(long x) {
        return x >= -(1L << MANTISSA_BITS) && x <= 1L << MANTISSA_BITS;
    }

    // As Objects/longobject.c: long_true_divide. The quotient is made with two bits more than the
    // result has, and a last one that says whether anything is left.
    private static double divide(BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return 0;
        }
        int difference = a.bitLength() - b.bitLength();
        if (difference > GREATEST_EXPONENT) {
            throw tooLarge();
        }
        if (difference < LEAST_EXPONENT - MANTISSA_BITS - 1) {
            return 0;
        }
        int shift = Math.max(difference, LEAST_EXPONENT) - MANTISSA_BITS - 2;
        BigInteger[] both =
                shift <= 0
                        ? a.shiftLeft(-shift).divideAndRemainder(b)
                        : a.divideAndRemainder(b.shiftLeft(shift));
        long quotient = both[0].longValue();
        if (both[1].signum() != 0) {
            quotient |= 1;
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(quotient);
        int extra = Math.max(bits, LEAST_EXPONENT - shift) - MANTISSA_BITS;
        long half = 1L << (extra - 1);
        if ((quotient & half) != 0 && (quotient & (3 * half - 1)) != 0) {
            quotient += half;
        }
        quotient &= -(2 * half);
        double result = Math.scalb((double) quotient, shift);
        if (Double.isInfinite(result)) {
            throw tooLarge();
        }
        return result;
    }

    private static ValueFault tooLarge() {
        return ValueFault.overflow("integer division result too large for a float");
    }

    /**
     * Orders an integer and a float, exactly.
     *
     * @param a an integer
     * @param x a float, not a NaN
     * @return negative, 0 or positive
     */
    public static int compare(Object a, double x) {
        if (Double.isInfinite(x)) {
            return x > 0 ? -1 : 1;
        }
        if (a instanceof Long number && x >= -TWO_TO_63 && x < TWO_TO_63) {
            int order = Long.compare(number, (long) x);
            return order != 0 ? order : Double.compare(0, x - (double) (long) x + 0.0);
        }
        if (a instanceof Long) {
            return x < 0 ? 1 : -1;
        }
        double floor = Math.floor(x);
        int order = Ints.compare(a, toInt(floor));
        return order == 0 && floor < x ? -1 : order;
    }
}
