package dev.pyclair.runtime.text;

/**
 * Where texts are in texts: {@code str.find}, {@code count}, {@code startswith} and their like.
 *
 * <p>{@code start} and {@code end} are Python's: negative ones count from the end, and all are
 * clipped. Long texts are looked for by {@link LongSearch}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/stringlib/find.h">CPython:
 *     {@code Objects/stringlib/find.h}, {@code ADJUST_INDICES}</a>
 */
public final class TextSearch {
    private TextSearch() {}

    /**
     * {@code str.find}.
     *
     * @param text a text
     * @param sought a text
     * @param start where to start
     * @param end where to stop
     * @return the first index, or -1
     */
    public static int find(Object text, Object sought, long start, long end) {
        int length = CodePoints.length(text);
        int to = clipEnd(end, length);
        long from = clipStart(start, length);
        return from > to ? -1 : indexOf(text, sought, (int) from, to);
    }

    /**
     * {@code str.rfind}.
     *
     * @param text a text
     * @param sought a text
     * @param start where to start
     * @param end where to stop
     * @return the last index, or -1
     */
    public static int findLast(Object text, Object sought, long start, long end) {
        int length = CodePoints.length(text);
        int to = clipEnd(end, length);
        long from = clipStart(start, length);
        return from > to ? -1 : lastIndexOf(text, sought, (int) from, to);
    }

    /**
     * {@code str.index}.
     *
     * @param text a text
     * @param sought a text
     * @param start where to start
     * @param end where to stop
     * @return the first index
     * @throws ValueFault {@code ValueError} if there is none
     */
    public static int index(Object text, Object sought, long start, long end) {
        return found(find(text, sought, start, end), "substring");
    }

    /**
     * {@code str.rindex}.
     *
     * @param text a text
     * @param sought a text
     * @param start where to start
     * @param end where to stop
     * @return the last index
     * @throws ValueFault {@code ValueError} if there is none
     */
    public static int indexLast(Object text, Object sought, long start, long end) {
        return found(findLast(text, sought, start, end), "substring");
    }

    static int found(int index, String what) {
        if (index < 0) {
            throw ValueFault.value(what + " not found");
        }
        return index;
    }

    /**
     * {@code str.count}.
     *
     * @param text a text
     * @param sought a text
     * @param start where to start
     * @param end where to stop
     * @return how often it is there, without overlaps
     */
    public static int count(Object text, Object sought, long start, long end) {
        int length = CodePoints.length(text);
        int to = clipEnd(end, length);
        long from = clipStart(start, length);
        return from > to ? 0 : countBetween(text, sought, (int) from, to, Integer.MAX_VALUE);
    }

    /** How often a text is in part of another, at most. */
    static int countBetween(Object text, Object sought, int from, int to, int most) {
        int soughtLength = CodePoints.length(sought);
        if (soughtLength == 0) {
            return Math.min(to - from + 1, most);
        }
        int count = 0;
        int at = indexOf(text, sought, from, to);
        while (at >= 0 && count < most) {
            count++;
            at = indexOf(text, sought, at + soughtLength, to);
        }
        return count;
    }

    /**
     * {@code str.startswith} of one prefix.
     *
     * @param text a text
     * @param prefix a text
     * @param start where to start
     * @param end where to stop
     * @return whether it is there
     */
    public static boolean startsWith(Object text, Object prefix, long start, long end) {
        int length = CodePoints.length(text);
        int to = clipEnd(end, length);
        long from = clipStart(start, length);
        int prefixLength = CodePoints.length(prefix);
        return from <= (long) to - prefixLength && isAt(text, (int) from, prefix);
    }

    /**
     * {@code str.endswith} of one suffix.
     *
     * @param text a text
     * @param suffix a text
     * @param start where to start
     * @param end where to stop
     * @return whether it is there
     */
    public static boolean endsWith(Object text, Object suffix, long start, long end) {
        int length = CodePoints.length(text);
        int to = clipEnd(end, length);
        long from = clipStart(start, length);
        int at = to - CodePoints.length(suffix);
        return from <= at && isAt(text, at, suffix);
    }

    /** Whether a text is at an index, where there is room for it. */
    static boolean isAt(Object text, int index, Object sought) {
        if (text instanceof String string && sought instanceof String part) {
            return string.startsWith(part, index);
        }
        for (int i = 0; i < CodePoints.length(sought); i++) {
            if (CodePoints.at(text, index + i) != CodePoints.at(sought, i)) {
                return false;
            }
        }
        return true;
    }

    private static int clipEnd(long end, int length) {
        return (int) (end < 0 ? Math.max(end + length, 0) : Math.min(end, length));
    }

    /** What lies behind the end stays there: not even the empty text is found in such a place. */
    private static long clipStart(long start, int length) {
        return start < 0 ? Math.max(start + length, 0) : start;
    }

    /** The first index of a text in part of another, or -1. */
    static int indexOf(Object text, Object sought, int from, int to) {
        int soughtLength = CodePoints.length(sought);
        int last = to - soughtLength;
        if (last < from) {
            return -1;
        }
        if (LongSearch.isWorthIt(to - from, soughtLength)) {
            int found =
                    LongSearch.first(
                            i -> CodePoints.at(text, from + i),
                            to - from,
                            i -> CodePoints.at(sought, i),
                            soughtLength);
            return found < 0 ? -1 : from + found;
        }
        if (text instanceof String string) {
            if (!(sought instanceof String part)) {
                return -1;
            }
            if (to == string.length()) {
                return string.indexOf(part, from);
            }
            int found = string.substring(from, to).indexOf(part);
            return found < 0 ? -1 : from + found;
        }
        for (int i = from; i <= last; i++) {
            if (isAt(text, i, sought)) {
                return i;
            }
        }
        return -1;
    }

    /** The last index of a text in part of another, or -1. */
    static int lastIndexOf(Object text, Object sought, int from, int to) {
        int soughtLength = CodePoints.length(sought);
        int last = to - soughtLength;
        if (last < from) {
            return -1;
        }
        if (LongSearch.isWorthIt(to - from, soughtLength)) {
            int found =
                    LongSearch.first(
                            i -> CodePoints.at(text, to - 1 - i),
                            to - from,
                            i -> CodePoints.at(sought, soughtLength - 1 - i),
                            soughtLength);
            return found < 0 ? -1 : last - found;
        }
        if (text instanceof String string) {
            if (!(sought instanceof String part)) {
                return -1;
            }
            int found = string.lastIndexOf(part, last);
            return found < from ? -1 : found;
        }
        for (int i = last; i >= from; i--) {
            if (isAt(text, i, sought)) {
                return i;
            }
        }
        return -1;
    }
}
