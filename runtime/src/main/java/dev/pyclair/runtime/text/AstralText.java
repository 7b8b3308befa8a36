package dev.pyclair.runtime.text;

import java.util.Arrays;

/**
 * A Python {@code str} that cannot be a Java string of one {@code char} a code point: it has a
 * character above U+FFFF, or a high surrogate and right after it a low one that stand for
 * themselves.
 *
 * <p>{@link CodePoints} makes these, and only where a {@code String} will not do; so one is never
 * equal to a {@code String}.
 */
public final class AstralText {
    private final int[] points;
    private int hash;

    /** Of an array that nobody else keeps, which holds what the class is for. */
    AstralText(int[] points) {
        this.points = points;
    }

    /** {@return the number of code points} */
    public int length() {
        return points.length;
    }

    /**
     * One code point.
     *
     * @param index from 0
     * @return the code point
     */
    public int at(int index) {
        return points[index];
    }

    /** The code points, not to be changed. */
    int[] points() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AstralText that && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(points);
        }
        return hash;
    }

    /**
     * {@return the text in UTF-16, where surrogates that stand for themselves may look like a
     * character}
     */
    @Override
    public String toString() {
        return new String(points, 0, points.length);
    }
}
