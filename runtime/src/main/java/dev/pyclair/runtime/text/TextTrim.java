package dev.pyclair.runtime.text;

import java.util.function.IntPredicate;

/**
 * Taking something from the ends of texts: {@code str.strip}, {@code removeprefix} and their like.
 */
public final class TextTrim {
    private TextTrim() {}

    /** The ends of a text that something is taken from. */
    public enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    /**
     * {@code str.strip}, {@code lstrip} or {@code rstrip} of white space.
     *
     * @param text a text
     * @param side where
     * @return the rest
     */
    public static Object strip(Object text, Side side) {
        return strip(text, side, CharKind::isSpace);
    }

    /**
     * {@code str.strip}, {@code lstrip} or {@code rstrip} of given characters.
     *
     * @param text a text
     * @param characters a text
     * @param side where
     * @return the rest
     */
    public static Object strip(Object text, Object characters, Side side) {
        return strip(text, side, point -> contains(characters, point));
    }

    private static boolean contains(Object text, int point) {
        if (text instanceof String string) {
            // A surrogate is a character of its own; indexOf(int) looks for single chars then.
            return point <= Character.MAX_VALUE && string.indexOf(point) >= 0;
        }
        for (int i = 0; i < CodePoints.length(text); i++) {
            if (CodePoints.at(text, i) == point) {
                return true;
            }
        }
        return false;
    }

    static Object strip(Object text, Side side, IntPredicate isTaken) {
        int start = 0;
        int end = CodePoints.length(text);
        if (side != Side.RIGHT) {
            while (start < end && isTaken.test(CodePoints.at(text, start))) {
                start++;
            }
        }
        if (side != Side.LEFT) {
            while (end > start && isTaken.test(CodePoints.at(text, end - 1))) {
                end--;
            }
        }
        return CodePoints.slice(text, start, end);
    }

    /**
     * {@code str.removeprefix}.
     *
     * @param text a text
     * @param prefix a text
     * @return the rest
     */
    public static Object removePrefix(Object text, Object prefix) {
        return TextSearch.startsWith(text, prefix, 0, Long.MAX_VALUE)
                ? CodePoints.slice(text, CodePoints.length(prefix), CodePoints.length(text))
                : text;
    }

    /**
     * {@code str.removesuffix}.
     *
     * @param text a text
     * @param suffix a text
     * @return the rest
     */
    public static Object removeSuffix(Object text, Object suffix) {
        return TextSearch.endsWith(text, suffix, 0, Long.MAX_VALUE)
                ? CodePoints.slice(text, 0, CodePoints.length(text) - CodePoints.length(suffix))
                : text;
    }
}
