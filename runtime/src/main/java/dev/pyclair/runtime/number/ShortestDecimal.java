package dev.pyclair.runtime.number;

import java.math.BigInteger;

/**
 * The shortest decimal that lies in the rounding interval of a float, by the method that Raffaello
 * Giulietti calls Schubfach: one of at most four candidates, found with 128-bit arithmetic.
 *
 * <p>The value is {@code c * 2^q}. With {@code k} chosen so that the interval is at least one and
 * less than ten units of {@code 10^k} wide, {@code c * 2^q / 10^k} and the interval's ends are
 * computed four times as large, as integers whose last bit tells whether anything was cut off.
 *
 * @see <a href="https://drive.google.com/file/d/1gp5xv4CAa78SVgCeWfGqqI4FfYYYuNFb">Raffaello
 *     Giulietti, The Schubfach way to render doubles</a>
 */
final class ShortestDecimal {
    private static final int MANTISSA_BITS = 52;
    private static final int LEAST_EXPONENT = -1074;

    private static final int LEAST_POWER = -324;
    private static final int GREATEST_POWER = 292;

    /** Powers of ten, made when they are first needed; a race makes equal ones. */
    private static final TenPower[] POWERS = new TenPower[GREATEST_POWER - LEAST_POWER + 1];

    /** {@code 10^-k} as 126 bits, rounded up: 63 and 63 of them. */
    private record TenPower(long high, long low) {}

    private ShortestDecimal() {}

    /** Of a finite float above zero. */
    static Decimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> MANTISSA_BITS);
        long fraction = bits & (1L << MANTISSA_BITS) - 1;
        long c = biased == 0 ? fraction : fraction | 1L << MANTISSA_BITS;
        int q = Math.max(biased, 1) - 1 + LEAST_EXPONENT;
        // Beside a power of two the interval is narrower below.
        boolean isLopsided = fraction == 0 && biased > 1;
        int k = isLopsided ? log10OfThreeQuarters(q) : log10(q);
        int shift = q + log2(-k) + 2;
        TenPower power = power(k);
        long middle = scaled(power, 4 * c << shift);
        long left = scaled(power, 4 * c - (isLopsided ? 1 : 2) << shift);
        long right = scaled(power, 4 * c + 2 << shift);
        // The ends belong to the interval if the float is even, for then they round to it.
        long open = c & 1;
        long floor = middle >> 2;
        long tens = floor / 10 * 10;
        boolean isTensIn = left + open <= tens << 2;
        boolean isNextTensIn = (tens + 10 << 2) + open <= right;
        if (isTensIn != isNextTensIn) {
            return decimal(isTensIn ? tens : tens + 10, k);
        }
        boolean isFloorIn = left + open <= floor << 2;
        boolean isCeilingIn = (floor + 1 << 2) + open <= right;
        if (isFloorIn != isCeilingIn) {
            return decimal(isFloorIn ? floor : floor + 1, k);
        }
        long order = middle - (floor + floor + 1 << 1);
        boolean isDown = order < 0 || order == 0 && (floor & 1) == 0;
        return decimal(isDown ? floor : floor + 1, k);
    }

    private static Decimal decimal(long digits, int exponent) {
        String text = Long.toString(digits);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return new Decimal(text.substring(0, end), exponent + text.length());
    }

    /** The product's high bits, the last one set if anything below is. */
    private static long scaled(TenPower power, long factor) {
        long mask = Long.MAX_VALUE;
        long fromLow = Math.multiplyHigh(power.low, factor);
        long middle = power.high * factor;
        long high = Math.multiplyHigh(power.high, factor);
        long below = (middle >>> 1) + fromLow;
        return high + (below >>> 63) | (below & mask) + mask >>> 63;
    }

    private static TenPower power(int k) {
        TenPower known = POWERS[k - LEAST_POWER];
        if (known == null) {
            known = compute(k);
            POWERS[k - LEAST_POWER] = known;
        }
        return known;
    }

    private static TenPower compute(int k) {
        int shift = 125 - log2(-k);
        BigInteger ten = BigInteger.TEN.pow(Math.abs(k));
        BigInteger power;
        if (k <= 0) {
            power = shift >= 0 ? ten.shiftLeft(shift) : ten.shiftRight(-shift);
        } else {
            power = BigInteger.ONE.shiftLeft(shift).divide(ten);
        }
        power = power.add(BigInteger.ONE);
        return new TenPower(power.shiftRight(63).longValue(), power.longValue() & Long.MAX_VALUE);
    }

    /** The floor of {@code log10(2^e)}, for all exponents here. */
    private static int log10(int e) {
        return (int) (e * 661_971_961_083L >> 41);
    }

    /** The floor of {@code log10(3/4 * 2^e)}. */
    private static int log10OfThreeQuarters(int e) {
        return (int) (e * 661_971_961_083L - 274_743_187_321L >> 41);
    }

    /** The floor of {@code log2(10^e)}. */
    private static int log2(int e) {
        return (int) (e * 913_124_641_741L >> 38);
    }
}
