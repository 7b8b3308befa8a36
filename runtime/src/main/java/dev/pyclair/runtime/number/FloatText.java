package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;

/**
 * Floats as decimal text, rounded exactly.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pystrtod.c">CPython: {@code
 *     Python/pystrtod.c}, {@code format_float_short}</a>
 */
public final class FloatText {
    /** More digits than any float has behind the decimal point. */
    private static final int MOST_PLACES = 1100;

    private FloatText() {}

    /** How a float is written. */
    public enum Form {
        /** The shortest that reads back, like {@code repr}. */
        SHORTEST,
        /** With an exponent, {@code %e}. */
        EXPONENT,
        /** With so many digits behind the decimal point, {@code %f}. */
        FIXED,
        /** With so many digits at all, and an exponent where that is shorter, {@code %g}. */
        GENERAL
    }

    /** {@return {@code repr(x)}} @param x a float */
    public static String repr(double x) {
        return of(x, Form.SHORTEST, 0, false, true, SizeLimit.NONE);
    }

    /** {@return as {@code repr}, but a whole number has no {@code .0}} @param x a float */
    public static String plain(double x) {
        return of(x, Form.SHORTEST, 0, false, false, SizeLimit.NONE);
    }

    /**
     * A float as text, in lower case.
     *
     * @param x a float
     * @param form how
     * @param precision the number of digits, 0 or more; as the form says
     * @param keepsPoint whether a decimal point stays that has nothing behind it, and in the
     *     general form zeros at the end
     * @param addsZero whether a whole number without an exponent gets a {@code .0}
     * @param limit hears of the length
     * @return the text, with a minus where the sign bit is set, but for NaNs
     */
    public static String of(
            double x,
            Form form,
            int precision,
            boolean keepsPoint,
            boolean addsZero,
            SizeLimit limit) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        boolean isNegative = Double.doubleToRawLongBits(x) < 0;
        if (Double.isInfinite(x)) {
            return isNegative ? "-inf" : "inf";
        }
        double size = Math.abs(x);
        int count = form == Form.GENERAL && precision == 0 ? 1 : precision;
        Decimal decimal =
                switch (form) {
                    case SHORTEST -> Decimal.shortest(size);
                    case EXPONENT -> Decimal.significant(size, Math.min(count, MOST_PLACES) + 1);
                    case FIXED -> Decimal.fixed(size, Math.min(count, MOST_PLACES));
                    case GENERAL -> Decimal.significant(size, count);
                };
        boolean hasExponent = hasExponent(form, decimal.exponent(), count, addsZero);
        int point = hasExponent ? 1 : decimal.exponent();
        long end =
                switch (form) {
                    case SHORTEST -> decimal.digits().length();
                    case EXPONENT -> 1L + count;
                    case FIXED -> (long) decimal.exponent() + count;
                    case GENERAL -> keepsPoint ? count : decimal.digits().length();
                };
        end = Math.max(end, !hasExponent && addsZero ? point + 1 : point);
        var text = new StringBuilder(limit.text(end + Math.max(-point, 0) + 10));
        if (isNegative) {
            text.append('-');
        }
        append(text, decimal.digits(), point, (int) end);
        if (!keepsPoint && text.charAt(text.length() - 1) == '.') {
            text.setLength(text.length() - 1);
        }
        if (hasExponent) {
            appendExponent(text, decimal.exponent() - 1);
        }
        return text.toString();
    }

    private static boolean hasExponent(Form form, int exponent, int count, boolean addsZero) {
        return switch (form) {
            case SHORTEST -> exponent <= -4 || exponent > 16;
            case EXPONENT -> true;
            case FIXED -> false;
            case GENERAL -> exponent <= -4 || exponent > count - (addsZero ? 1 : 0);
        };
    }

    /** Appends digits, with zeros around them as far as they are needed, and a decimal point. */
    private static void append(StringBuilder text, String digits, int point, int end) {
        int count = digits.length();
        if (point <= 0) {
            text.append("0.");
            zeros(text, -point);
            text.append(digits);
            zeros(text, end - count);
        } else if (point <= count) {
            text.append(digits, 0, point).append('.').append(digits, point, count);
            zeros(text, end - count);
        } else {
            text.append(digits);
            zeros(text, point - count);
            text.append('.');
            zeros(text, end - point);
        }
    }

    private static void zeros(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append('0');
        }
    }

    private static void appendExponent(StringBuilder text, int exponent) {
        int size = Math.abs(exponent);
        text.append('e').append(exponent < 0 ? '-' : '+');
        if (size < 10) {
            text.append('0');
        }
        text.append(size);
    }
}
