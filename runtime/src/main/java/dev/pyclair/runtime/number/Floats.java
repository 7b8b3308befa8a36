package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.ValueFault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Arithmetic of {@code float} where Python's is not Java's.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}</a>
 */
public final class Floats {
    /** Rounding to more digits than these changes nothing, to fewer leaves nothing. */
    private static final int MOST_DIGITS = 323;

    private static final int FEWEST_DIGITS = -308;

    private Floats() {}

    /**
     * {@code x / y}.
     *
     * @param x a float
     * @param y a float
     * @return the quotient
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static double divide(double x, double y) {
        if (y == 0) {
            throw ValueFault.worded("ZeroDivisionError", "float-division");
        }
        return x / y;
    }

    /**
     * {@code x // y}.
     *
     * @param x a float
     * @param y a float
     * @return the quotient, rounded down
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static double floorDivide(double x, double y) {
        if (y == 0) {
            throw ValueFault.worded("ZeroDivisionError", "float-floor-division");
        }
        return quotient(x, y);
    }

    /**
     * {@code x % y}.
     *
     * @param x a float
     * @param y a float
     * @return the rest, with the sign of y
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static double modulo(double x, double y) {
        if (y == 0) {
            throw ValueFault.worded("ZeroDivisionError", "float-modulo");
        }
        return rest(x, y);
    }

    /**
     * {@code divmod(x, y)}.
     *
     * @param x a float
     * @param y a float
     * @return the quotient and the rest
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public static double[] divideBoth(double x, double y) {
        if (y == 0) {
            throw ValueFault.worded("ZeroDivisionError", "float-divmod");
        }
        return new double[] {quotient(x, y), rest(x, y)};
    }

    private static double rest(double x, double y) {
        double rest = x % y;
        if (rest == 0) {
            return Math.copySign(0.0, y);
        }
        return rest < 0 == y < 0 ? rest : rest + y;
    }

    private static double quotient(double x, double y) {
        double rest = x % y;
        double quotient = (x - rest) / y;
        // A NaN is on no side of zero, and leaves the quotient as it is.
        if (rest != 0 && rest < 0 != y < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /**
     * {@code x ** y}.
     *
     * @param x a float
     * @param y a float
     * @return a {@code Double}, or a {@link Complex} for a broken power of a negative number
     * @throws ValueFault {@code ZeroDivisionError}, or {@code OverflowError} with a number
     */
    public static Object pow(double x, double y) {
        if (y == 0 || x == 1) {
            return 1.0;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (Double.isInfinite(y) && Math.abs(x) == 1) {
            return 1.0;
        }
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return Math.pow(x, y);
        }
        if (x == 0 && y < 0) {
            throw ValueFault.worded("ZeroDivisionError", "zero-power");
        }
        if (x < 0 && y != Math.floor(y)) {
            return Complex.pow(new Complex(x, 0), new Complex(y, 0));
        }
        double power = Power.pow(x, y);
        if (Double.isInfinite(power)) {
            throw ValueFault.outOfRange();
        }
        return power;
    }

    /**
     * {@code x.as_integer_ratio()}.
     *
     * @param x a float
     * @return two integers without a common divisor, the second positive
     * @throws ValueFault {@code OverflowError} for infinities, {@code ValueError} for NaNs
     */
    public static Object[] ratio(double x) {
        if (Double.isInfinite(x)) {
            throw ValueFault.overflow("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(x)) {
            throw ValueFault.value("cannot convert NaN to integer ratio");
        }
        if (x == 0) {
            return new Object[] {0L, 1L};
        }
        int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
        long digits = (long) Math.scalb(Math.scalb(x, -exponent / 2), -exponent - -exponent / 2);
        int zeros = Long.numberOfTrailingZeros(digits);
        BigInteger numerator = BigInteger.valueOf(digits >> zeros);
        exponent += zeros;
        return exponent > 0
                ? new Object[] {Ints.of(numerator.shiftLeft(exponent)), 1L}
                : new Object[] {Ints.of(numerator), Ints.of(BigInteger.ONE.shiftLeft(-exponent))};
    }

    /**
     * {@code round(x)}.
     *
     * @param x a float
     * @return the nearest integer, of two the even one
     * @throws ValueFault as {@link IntFloat#toInt}
     */
    public static Object round(double x) {
        return IntFloat.toInt(Math.rint(x));
    }

    /**
     * {@code round(x, digits)}.
     *
     * @param x a float
     * @param digits behind the decimal point, an integer
     * @return the float nearest to the nearest decimal, which of two is the even one
     * @throws ValueFault {@code OverflowError} if that is too large
     */
    public static double round(double x, Object digits) {
        long places = Ints.clip(digits);
        if (Double.isNaN(x) || Double.isInfinite(x) || x == 0 || places > MOST_DIGITS) {
            return x;
        }
        if (places < FEWEST_DIGITS) {
            return Math.copySign(0.0, x);
        }
        double rounded =
                new BigDecimal(x).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(rounded)) {
            throw ValueFault.overflow("rounded value too large to represent");
        }
        return Math.copySign(rounded, x);
    }
}
