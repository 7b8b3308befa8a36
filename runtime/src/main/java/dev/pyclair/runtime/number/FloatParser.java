package dev.pyclair.runtime.number;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Reads floats: {@code float(text)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}, {@code PyFloat_FromString}</a>
 */
public final class FloatParser {
    private FloatParser() {}

    /**
     * {@code float(text)}.
     *
     * @param text a text, or {@code byte[]}
     * @param database which says how the text is shown in a message
     * @return the nearest float, also an infinity
     * @throws ValueFault {@code ValueError} if the text is none
     */
    public static double parse(Object text, UnicodeDatabase database) {
        String trimmed = NumberInput.stripped(NumberInput.characters(text));
        int end = trimmed.length();
        String plain = trimmed;
        if (trimmed.indexOf('_') >= 0) {
            plain = NumberInput.withoutUnderscores(trimmed, "float", shown(text, database));
            end = plain.length();
        }
        if (end == 0 || end(plain, 0) != end) {
            throw NumberInput.noNumber("float", shown(text, database));
        }
        return value(plain);
    }

    private static Object shown(Object text, UnicodeDatabase database) {
        return NumberInput.shown(text, database, Integer.MAX_VALUE);
    }

    /**
     * The index behind the longest float that starts at an index; the index itself if none does.
     */
    static int end(String text, int start) {
        int i = start;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        for (String word : new String[] {"infinity", "inf", "nan"}) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i + word.length();
            }
        }
        int whole = digits(text, i);
        int count = whole - i;
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            int broken = digits(text, i + 1);
            count += broken - (i + 1);
            i = broken;
        }
        if (count == 0) {
            return start;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int sign = i + 1;
            if (sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-')) {
                sign++;
            }
            int exponent = digits(text, sign);
            if (exponent > sign) {
                i = exponent;
            }
        }
        return i;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && NumberInput.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The float that a whole text is. */
    static double value(String text) {
        char sign = text.charAt(0);
        char first = sign == '+' || sign == '-' ? text.charAt(1) : sign;
        double size =
                switch (first) {
                    case 'i', 'I' -> Double.POSITIVE_INFINITY;
                    case 'n', 'N' -> Double.NaN;
                    default -> Double.parseDouble(text);
                };
        return Double.isInfinite(size) && sign == '-' ? Double.NEGATIVE_INFINITY : size;
    }
}
