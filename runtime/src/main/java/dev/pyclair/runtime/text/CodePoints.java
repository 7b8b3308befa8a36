package dev.pyclair.runtime.text;

import java.util.Arrays;

/**
 * Text as sequences of code points: what a Python {@code str} is here, and its basic operations.
 *
 * <p>A text is an {@code Object}: a {@code String} in which every {@code char} is one code point,
 * lone surrogates among them, or an {@link AstralText} where that is impossible. Each text has one
 * form only, so {@code equals} and {@code hashCode} are right. Methods that are given anything else
 * throw {@code ClassCastException}; indices are the caller's to check.
 */
public final class CodePoints {
    private CodePoints() {}

    /**
     * Whether a value is a text.
     *
     * @param value any value
     * @return whether it is a string or an astral text
     */
    public static boolean isText(Object value) {
        return value instanceof String || value instanceof AstralText;
    }

    /**
     * The length of a text.
     *
     * @param text a text
     * @return the number of code points
     */
    public static int length(Object text) {
        return text instanceof String string ? string.length() : ((AstralText) text).length();
    }

    /**
     * One code point of a text.
     *
     * @param text a text
     * @param index from 0
     * @return the code point
     */
    public static int at(Object text, int index) {
        return text instanceof String string ? string.charAt(index) : ((AstralText) text).at(index);
    }

    /**
     * The text of one code point.
     *
     * @param point from 0 to 0x10ffff
     * @return the text
     */
    public static Object ofPoint(int point) {
        return point <= Character.MAX_VALUE
                ? String.valueOf((char) point)
                : new AstralText(new int[] {point});
    }

    /**
     * The text of some code points.
     *
     * @param points each from 0 to 0x10ffff
     * @return the text
     */
    public static Object of(int... points) {
        return of(points, 0, points.length);
    }

    private static Object of(int[] points, int from, int to) {
        int previous = 0;
        for (int i = from; i < to; i++) {
            int point = points[i];
            if (point > Character.MAX_VALUE || isPair(previous, point)) {
                return new AstralText(Arrays.copyOfRange(points, from, to));
            }
            previous = point;
        }
        var chars = new char[to - from];
        for (int i = from; i < to; i++) {
            chars[i - from] = (char) points[i];
        }
        return new String(chars);
    }

    /** Whether two code points in a row would be one character in UTF-16. */
    static boolean isPair(int first, int second) {
        return first >>> 10 == 0xD800 >>> 10 && second >>> 10 == 0xDC00 >>> 10;
    }

    /**
     * A Java string as a text.
     *
     * @param string in UTF-16: a surrogate pair is one character
     * @return the text
     */
    public static Object fromJava(String string) {
        for (int i = 1; i < string.length(); i++) {
            if (isPair(string.charAt(i - 1), string.charAt(i))) {
                return new AstralText(string.codePoints().toArray());
            }
        }
        return string;
    }

    /**
     * A text as a Java string.
     *
     * @param text a text
     * @return the same in UTF-16
     */
    public static String toJava(Object text) {
        return text.toString();
    }

    /**
     * All code points of a text.
     *
     * @param text a text
     * @return a new array
     */
    public static int[] toArray(Object text) {
        if (text instanceof String string) {
            var points = new int[string.length()];
            for (int i = 0; i < points.length; i++) {
                points[i] = string.charAt(i);
            }
            return points;
        }
        return ((AstralText) text).points().clone();
    }

    /**
     * A run of code points of a text.
     *
     * @param text a text
     * @param from index of the first
     * @param to index behind the last
     * @return the part, which is the text itself if it is all of it
     */
    public static Object slice(Object text, int from, int to) {
        if (text instanceof String string) {
            return string.substring(from, to);
        }
        AstralText astral = (AstralText) text;
        return to - from == astral.length() ? astral : of(astral.points(), from, to);
    }

    /**
     * Code points at a distance from each other.
     *
     * @param text a text
     * @param start index of the first
     * @param step from one index to the next, also negative
     * @param count how many
     * @return the text of those
     */
    public static Object slice(Object text, int start, int step, int count) {
        var builder = new TextBuilder(count);
        for (int i = 0; i < count; i++) {
            builder.append(at(text, start + i * step));
        }
        return builder.build();
    }

    /**
     * Two texts in a row.
     *
     * @param first a text
     * @param second a text
     * @return both, one of them if the other is empty
     * @throws ValueFault {@code MemoryError} if they are too long
     */
    public static Object concat(Object first, Object second) {
        int firstLength = length(first);
        int secondLength = length(second);
        if (firstLength == 0) {
            return second;
        }
        if (secondLength == 0) {
            return first;
        }
        if ((long) firstLength + secondLength > SizeLimit.LONGEST_ARRAY) {
            throw ValueFault.memory();
        }
        if (first instanceof String a
                && second instanceof String b
                && !isPair(a.charAt(firstLength - 1), b.charAt(0))) {
            return a.concat(b);
        }
        // It has an astral character, or the pair that meets here.
        var points = new int[firstLength + secondLength];
        copy(first, points, 0);
        copy(second, points, firstLength);
        return new AstralText(points);
    }

    /** Copies all code points of a text into an array. */
    static void copy(Object text, int[] target, int offset) {
        if (text instanceof String string) {
            for (int i = 0; i < string.length(); i++) {
                target[offset + i] = string.charAt(i);
            }
        } else {
            int[] points = ((AstralText) text).points();
            System.arraycopy(points, 0, target, offset, points.length);
        }
    }

    /**
     * A text many times in a row.
     *
     * @param text a text
     * @param times how often; below 1 gives the empty text
     * @param limit hears of the length
     * @return the long text
     */
    public static Object repeat(Object text, long times, SizeLimit limit) {
        int length = length(text);
        if (times <= 0 || length == 0) {
            return "";
        }
        if (times == 1) {
            return text;
        }
        int bytesEach = text instanceof String ? 2 : 4;
        int total = limit.array(saturatedProduct(length, times), bytesEach);
        if (text instanceof String string && !isPair(string.charAt(length - 1), string.charAt(0))) {
            return string.repeat((int) times);
        }
        var points = new int[total];
        copy(text, points, 0);
        for (int done = length; done < total; done += done) {
            System.arraycopy(points, 0, points, done, Math.min(done, total - done));
        }
        return new AstralText(points);
    }

    /** The product of two positive numbers, or the greatest number. */
    static long saturatedProduct(long a, long b) {
        return a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    /**
     * Orders texts as Python does, by code points.
     *
     * @param first a text
     * @param second a text
     * @return negative, 0 or positive
     */
    public static int compare(Object first, Object second) {
        if (first instanceof String a && second instanceof String b) {
            return a.compareTo(b);
        }
        int common = Math.min(length(first), length(second));
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(at(first, i), at(second, i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length(first), length(second));
    }

    /**
     * Whether all characters are below U+0080.
     *
     * @param text a text
     * @return whether it is ASCII
     */
    public static boolean isAscii(Object text) {
        if (!(text instanceof String string)) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
