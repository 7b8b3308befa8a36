package dev.pyclair.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A positive float in decimal: {@code 0.DIGITS} times ten to the power of the exponent, without
 * zeros at the end.
 *
 * <p>Zero is the digit 0 with exponent 1.
 *
 * @param digits at least one
 * @param exponent where the decimal point is: behind so many digits
 * @see <a href="https://github.com/python/cpython/blob/main/Python/dtoa.c">CPython: {@code
 *     Python/dtoa.c}</a>
 */
record Decimal(String digits, int exponent) {
    static final Decimal ZERO = new Decimal("0", 1);

    /** The shortest that reads back as the same float, and of those the nearest. */
    static Decimal shortest(double value) {
        if (value == 0) {
            return ZERO;
        }
        if (value < 1e15 && value == (long) value) {
            return of(BigDecimal.valueOf((long) value));
        }
        return ShortestDecimal.of(value);
    }

    /** Rounded to so many digits, exactly. */
    static Decimal significant(double value, int count) {
        if (value == 0) {
            return ZERO;
        }
        // No float has more digits than these.
        int most = Math.min(count, 800);
        return of(new BigDecimal(value).round(new MathContext(most, RoundingMode.HALF_EVEN)));
    }

    /** Rounded to so many digits behind the decimal point, exactly. */
    static Decimal fixed(double value, int places) {
        if (value == 0) {
            return ZERO;
        }
        BigDecimal exact = new BigDecimal(value);
        return of(exact.scale() <= places ? exact : exact.setScale(places, RoundingMode.HALF_EVEN));
    }

    private static Decimal of(BigDecimal value) {
        if (value.signum() == 0) {
            return ZERO;
        }
        String digits = value.unscaledValue().toString();
        int exponent = digits.length() - value.scale();
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return new Decimal(digits.substring(0, end), exponent);
    }
}
