package dev.pyclair.runtime.number;

/**
 * Floats of 16 bits.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}, {@code PyFloat_Pack2}</a>
 */
public final class HalfFloat {
    private static final int EXPONENT = 0x7c00;
    private static final double LEAST_TOO_LARGE = 65520;
    private static final double LEAST_NORMAL = 0x1p-14;

    private HalfFloat() {}

    /**
     * Reads one.
     *
     * @param bits its bits
     * @return the number
     */
    public static double decode(short bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double size;
        if (exponent == 0x1f) {
            size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            size = fraction * 0x1p-24;
        } else {
            size = Math.scalb((double) (fraction + 0x400), exponent - 25);
        }
        return bits < 0 ? -size : size;
    }

    /**
     * The nearest one, infinity for what is too large; of two that are as near, the even one.
     *
     * @param number the number
     * @return its bits
     */
    public static short encode(double number) {
        int sign = Double.doubleToRawLongBits(number) < 0 ? 0x8000 : 0;
        double size = Math.abs(number);
        if (Double.isNaN(number)) {
            return (short) (sign | EXPONENT | 0x200);
        }
        if (size >= LEAST_TOO_LARGE) {
            return (short) (sign | EXPONENT);
        }
        if (size < LEAST_NORMAL) {
            return (short) (sign | (int) Math.rint(size * 0x1p24));
        }
        int exponent = Math.getExponent(size);
        // A fraction that is rounded up to two counts into the exponent.
        int fraction = (int) Math.rint(Math.scalb(size, 10 - exponent)) - 0x400;
        return (short) (sign | (exponent + 15 << 10) + fraction);
    }
}
