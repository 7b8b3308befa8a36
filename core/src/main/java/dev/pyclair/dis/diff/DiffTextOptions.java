package dev.pyclair.dis.diff;

/**
 * How differences are written.
 *
 * @param context how many equal instructions are shown around those that differ
 * @param sideBySide whether in two columns; else one line below the other, as unified diffs are
 * @param width most characters of the left of two columns
 */
public record DiffTextOptions(int context, boolean sideBySide, int width) {
    /** All equal instructions. */
    public static final int ALL = Integer.MAX_VALUE;

    /** Three instructions around those that differ, one line below the other. */
    public static final DiffTextOptions DEFAULT = new DiffTextOptions(3, false, 60);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the context is negative, or the width less than 8
     */
    public DiffTextOptions {
        if (context < 0) {
            throw new IllegalArgumentException("a context of " + context + " instructions");
        }
        if (width < 8) {
            throw new IllegalArgumentException("a column of " + width + " characters");
        }
    }

    /**
     * These options with another context.
     *
     * @param instructions how many equal ones are shown around those that differ
     * @return the options
     */
    public DiffTextOptions withContext(int instructions) {
        return new DiffTextOptions(instructions, sideBySide, width);
    }

    /**
     * These options with two columns or without.
     *
     * @param columns whether there are two
     * @return the options
     */
    public DiffTextOptions withSideBySide(boolean columns) {
        return new DiffTextOptions(context, columns, width);
    }
}
