package dev.pyclair.dis.graph;

/**
 * What a drawn graph shows.
 *
 * @param instructions most instructions of a block; of a longer one the first and the last are
 *     shown, and how many are left out; 0 for titles only
 * @param textLength most characters of what an argument stands for, such as a constant
 * @param showExceptions whether exits to handlers are drawn
 * @param showUnreachable whether blocks are drawn that nothing reaches
 */
public record GraphOptions(
        int instructions, int textLength, boolean showExceptions, boolean showUnreachable) {
    /** All instructions, whatever the length. */
    public static final int ALL = Integer.MAX_VALUE;

    /** All of the graph, with long texts cut. */
    public static final GraphOptions DEFAULT = new GraphOptions(ALL, 60, true, true);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public GraphOptions {
        if (instructions < 0 || textLength < 0) {
            throw new IllegalArgumentException(
                    "a graph cannot show "
                            + Math.min(instructions, textLength)
                            + " instructions or characters");
        }
    }

    /**
     * These options with another limit of instructions.
     *
     * @param most most instructions of a block
     * @return the options
     */
    public GraphOptions withInstructions(int most) {
        return new GraphOptions(most, textLength, showExceptions, showUnreachable);
    }

    /**
     * These options with another limit of texts.
     *
     * @param most most characters of what an argument stands for
     * @return the options
     */
    public GraphOptions withTextLength(int most) {
        return new GraphOptions(instructions, most, showExceptions, showUnreachable);
    }

    /**
     * These options with exits to handlers or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public GraphOptions withExceptions(boolean show) {
        return new GraphOptions(instructions, textLength, show, showUnreachable);
    }

    /**
     * These options with unreachable blocks or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public GraphOptions withUnreachable(boolean show) {
        return new GraphOptions(instructions, textLength, showExceptions, show);
    }
}
