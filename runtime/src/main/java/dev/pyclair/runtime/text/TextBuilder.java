package dev.pyclair.runtime.text;

import java.util.Arrays;

/** Puts a text together; what has no astral characters becomes a plain string. */
public final class TextBuilder {
    /** In use until the first code point that a plain string cannot hold, then empty. */
    private final StringBuilder narrow;

    /** In use from that code point on, then at least one long. */
    private int[] wide = {};

    private int wideLength;

    /**
     * An empty builder.
     *
     * @param capacity the expected number of code points
     */
    public TextBuilder(int capacity) {
        narrow = new StringBuilder(capacity);
    }

    /** {@return the number of code points so far} */
    public int length() {
        return isWide() ? wideLength : narrow.length();
    }

    private boolean isWide() {
        return wide.length > 0;
    }

    /**
     * Appends a code point.
     *
     * @param point from 0 to 0x10ffff
     * @return this
     */
    public TextBuilder append(int point) {
        if (!isWide()) {
            if (point <= Character.MAX_VALUE && !meetsPair(point)) {
                narrow.append((char) point);
                return this;
            }
            widen(1);
        }
        ensure(1);
        wide[wideLength++] = point;
        return this;
    }

    /**
     * Appends a text.
     *
     * @param text a text
     * @return this
     */
    public TextBuilder append(Object text) {
        return append(text, 0, CodePoints.length(text));
    }

    /**
     * Appends part of a text.
     *
     * @param text a text
     * @param from index of the first code point
     * @param to index behind the last
     * @return this
     */
    public TextBuilder append(Object text, int from, int to) {
        if (from == to) {
            return this;
        }
        if (!isWide()) {
            if (text instanceof String string && !meetsPair(string.charAt(from))) {
                narrow.append(string, from, to);
                return this;
            }
            if (text instanceof AstralText) {
                appendEach(text, from, to);
                return this;
            }
            widen(to - from);
        }
        ensure(to - from);
        for (int i = from; i < to; i++) {
            wide[wideLength++] = CodePoints.at(text, i);
        }
        return this;
    }

    /** A part of an astral text may be plain. */
    private void appendEach(Object text, int from, int to) {
        for (int i = from; i < to; i++) {
            append(CodePoints.at(text, i));
        }
    }

    /**
     * Appends a code point many times.
     *
     * @param point the code point
     * @param times how often, 0 or more
     * @return this
     */
    public TextBuilder fill(int point, int times) {
        for (int i = 0; i < times; i++) {
            append(point);
        }
        return this;
    }

    private boolean meetsPair(int point) {
        int length = narrow.length();
        return length > 0 && CodePoints.isPair(narrow.charAt(length - 1), point);
    }

    private void widen(int more) {
        wideLength = narrow.length();
        wide = new int[Math.max(16, wideLength + more)];
        for (int i = 0; i < wideLength; i++) {
            wide[i] = narrow.charAt(i);
        }
        narrow.setLength(0);
        narrow.trimToSize();
    }

    private void ensure(int more) {
        long needed = (long) wideLength + more;
        if (needed > SizeLimit.LONGEST_ARRAY) {
            throw ValueFault.memory();
        }
        if (needed > wide.length) {
            long doubled = Math.min(2L * wide.length, SizeLimit.LONGEST_ARRAY);
            wide = Arrays.copyOf(wide, (int) Math.max(doubled, needed));
        }
    }

    /** {@return the text so far} */
    public Object build() {
        return isWide() ? new AstralText(Arrays.copyOf(wide, wideLength)) : narrow.toString();
    }
}
