package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Floats in hexadecimal: {@code float.hex}, {@code float.fromhex}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}, {@code float_hex_impl}, {@code float_fromhex_impl}</a>
 */
public final class FloatHex {
    private static final int MANTISSA_BITS = 53;
    private static final int LEAST_EXPONENT = -1074;
    private static final int GREATEST_EXPONENT = 1024;
    private static final int HEX_DIGITS = 13;

    private FloatHex() {}

    /** {@return {@code x.hex()}} @param x a float */
    public static String hex(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return FloatText.repr(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        String sign = bits < 0 ? "-" : "";
        if (x == 0) {
            return sign + "0x0.0p+0";
        }
        boolean isNormal = Math.abs(x) >= Double.MIN_NORMAL;
        var digits = new StringBuilder(HEX_DIGITS);
        for (int shift = 4 * (HEX_DIGITS - 1); shift >= 0; shift -= 4) {
            digits.append(Character.forDigit((int) (bits >> shift & 15), 16));
        }
        int exponent = isNormal ? Math.getExponent(x) : Double.MIN_EXPONENT;
        return sign
                + (isNormal ? "0x1." : "0x0.")
                + digits
                + (exponent < 0 ? "p" : "p+")
                + exponent;
    }

    /**
     * {@code float.fromhex(text)}.
     *
     * @param text a text
     * @return the nearest float
     * @throws ValueFault {@code ValueError} if the text is none, {@code OverflowError} if it is too
     *     large
     */
    public static double parse(Object text) {
        // Only ASCII has a meaning here; a surrogate has none either.
        String trimmed = NumberInput.stripped(CodePoints.toJava(text));
        if (trimmed.isEmpty()) {
            throw malformed();
        }
        boolean isNegative = trimmed.charAt(0) == '-';
        int start = isNegative || trimmed.charAt(0) == '+' ? 1 : 0;
        double size = size(trimmed.substring(start));
        return isNegative ? -size : size;
    }

    private static double size(String text) {
        if (text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("infinity")) {
            return Double.POSITIVE_INFINITY;
        }
        if (text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        int i = text.startsWith("0x") || text.startsWith("0X") ? 2 : 0;
        var digits = new StringBuilder();
        int whole = takeDigits(text, i, digits);
        i = whole;
        int broken = 0;
        if (text.startsWith(".", i)) {
            i = takeDigits(text, i + 1, digits);
            broken = i - whole - 1;
        }
        if (digits.length() == 0) {
            throw malformed();
        }
        long exponent = 0;
        if (text.startsWith("p", i) || text.startsWith("P", i)) {
            int start = i + 1;
            i = exponentEnd(text, start);
            exponent = exponent(text, start, i);
        }
        // As CPython: what is too large is found before what stands behind it.
        double value = value(digits, exponent - 4L * broken);
        if (i < text.length()) {
            throw malformed();
        }
        return value;
    }

    private static int takeDigits(String text, int from, StringBuilder digits) {
        int i = from;
        while (i < text.length()
                && text.charAt(i) < 0x80
                && Character.digit(text.charAt(i), 16) >= 0) {
            digits.append(text.charAt(i++));
        }
        return i;
    }

    private static int exponentEnd(String text, int start) {
        int first = text.startsWith("-", start) || text.startsWith("+", start) ? start + 1 : start;
        int end = first;
        while (end < text.length() && NumberInput.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == first) {
            throw malformed();
        }
        return end;
    }

    /** Of any size: what has no meaning is beyond all floats. */
    private static long exponent(String text, int start, int end) {
        boolean isSigned = !NumberInput.isDigit(text.charAt(start));
        long value = 0;
        for (int i = isSigned ? start + 1 : start; i < end; i++) {
            value = Math.min(value * 10 + text.charAt(i) - '0', Long.MAX_VALUE / 100);
        }
        return text.charAt(start) == '-' ? -value : value;
    }

    /** Digits times a power of two, rounded once. */
    private static double value(StringBuilder digits, long exponent) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        // 15 digits, and what comes behind as one bit that is set if anything is.
        long mantissa = 0;
        int last = Math.min(digits.length(), first + 15);
        for (int i = first; i < last; i++) {
            mantissa = mantissa << 4 | Character.digit(digits.charAt(i), 16);
        }
        if (mantissa == 0) {
            return 0;
        }
        mantissa <<= 1;
        long scale = exponent + 4L * (digits.length() - last) - 1;
        for (int i = last; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                mantissa |= 1;
            }
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(mantissa);
        if (scale + bits > GREATEST_EXPONENT) {
            throw tooLarge();
        }
        long lowest = Math.max(scale + bits - MANTISSA_BITS, LEAST_EXPONENT);
        long cut = lowest - scale;
        if (cut > bits) {
            return 0;
        }
        if (cut <= 0) {
            return Math.scalb((double) mantissa, (int) scale);
        }
        long half = 1L << (cut - 1);
        long kept = mantissa >> cut;
        long rest = mantissa & (2 * half - 1);
        if (rest > half || rest == half && (kept & 1) != 0) {
            kept++;
        }
        double value = Math.scalb((double) kept, (int) lowest);
        if (Double.isInfinite(value)) {
            throw tooLarge();
        }
        return value;
    }

    private static ValueFault malformed() {
        return ValueFault.value("invalid hexadecimal floating-point string");
    }

    private static ValueFault tooLarge() {
        return ValueFault.overflow("hexadecimal value too large to represent as a float");
    }
}
