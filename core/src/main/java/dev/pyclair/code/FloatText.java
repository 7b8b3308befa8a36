package dev.pyclair.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Prints floats as Python does: the shortest decimal that reads back as the same number, or 17
 * digits in old versions.
 *
 * <p>Digits come from exact decimal arithmetic, because {@code Double.toString} of JDK 17 is not
 * always shortest.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pystrtod.c">CPython: {@code
 *     Python/pystrtod.c}, {@code format_float_short}</a>
 */
final class FloatText {
    /** Any decimal of so many digits survives the way through a double. */
    private static final int SAFE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private FloatText() {}

    /** The {@code repr} of a float. */
    static String repr(double value, boolean shortest) {
        String text = format(value, shortest);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return text;
            }
        }
        return text + ".0";
    }

    /** As {@link #repr}, without {@code .0} behind an integer: a part of a complex number. */
    static String format(double value, boolean shortest) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (value == 0) {
            return sign + "0";
        }
        BigDecimal decimal = digits(Math.abs(value), shortest).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        int mostPlain = shortest ? 16 : MOST_DIGITS;
        return sign
                + (exponent < -4 || exponent >= mostPlain
                        ? scientific(digits, exponent)
                        : plain(digits, exponent));
    }

    private static BigDecimal digits(double value, boolean shortest) {
        var exact = new BigDecimal(value);
        // A subnormal number has fewer digits than others.
        int fewest = value < Double.MIN_NORMAL ? 1 : SAFE_DIGITS;
        for (int precision = shortest ? fewest : MOST_DIGITS; ; precision++) {
            BigDecimal below = exact.round(new MathContext(precision, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(precision, RoundingMode.UP));
            BigDecimal nearer = nearer(exact, below, above);
            BigDecimal farther = nearer == below ? above : below;
            if (nearer.doubleValue() == value || precision == MOST_DIGITS) {
                return nearer;
            }
            // Beside a power of two the range that reads back as the same number is lopsided.
            if (farther.doubleValue() == value) {
                return farther;
            }
        }
    }

    /** Of two neighbours the nearer, of equally near ones that with the even last digit. */
    private static BigDecimal nearer(BigDecimal exact, BigDecimal below, BigDecimal above) {
        int order = exact.subtract(below).compareTo(above.subtract(exact));
        boolean isBelowEven = !below.unscaledValue().testBit(0);
        return order < 0 || order == 0 && isBelowEven ? below : above;
    }

    private static String scientific(String digits, int exponent) {
        var text = new StringBuilder(digits);
        if (digits.length() > 1) {
            text.insert(1, '.');
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }

    private static String plain(String digits, int exponent) {
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (digits.length() <= exponent + 1) {
            return digits + "0".repeat(exponent + 1 - digits.length());
        }
        return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }
}
