package dev.pyclair.dis;

/**
 * What disassembly shows: the options of {@code python -m dis}. One that the version's own {@code
 * dis} does not have changes nothing.
 *
 * @param showCaches caches as lines of their own ({@code -C}, 3.11 on)
 * @param showOffsets offsets beside labels ({@code -O}, 3.13 on; before, they always show)
 * @param showPositions lines and columns in place of line numbers ({@code -P}, 3.14 on)
 * @param showSpecialized the bytecode as the interpreter prepares it when it loads the file ({@code
 *     -S}, 3.11 on)
 * @param depth how many levels of nested code to show; {@link #ALL_LEVELS} for all
 */
public record DisOptions(
        boolean showCaches,
        boolean showOffsets,
        boolean showPositions,
        boolean showSpecialized,
        int depth) {
    /** All nested code, however deep. */
    public static final int ALL_LEVELS = Integer.MAX_VALUE;

    /** What {@code dis} shows when nothing is asked for. */
    public static final DisOptions DEFAULT = new DisOptions(false, false, false, false, ALL_LEVELS);

    /**
     * These options with caches or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public DisOptions withCaches(boolean show) {
        return new DisOptions(show, showOffsets, showPositions, showSpecialized, depth);
    }

    /**
     * These options with offsets or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public DisOptions withOffsets(boolean show) {
        return new DisOptions(showCaches, show, showPositions, showSpecialized, depth);
    }

    /**
     * These options with positions or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public DisOptions withPositions(boolean show) {
        return new DisOptions(showCaches, showOffsets, show, showSpecialized, depth);
    }

    /**
     * These options with specialized instructions or without.
     *
     * @param show whether to show them
     * @return the options
     */
    public DisOptions withSpecialized(boolean show) {
        return new DisOptions(showCaches, showOffsets, showPositions, show, depth);
    }

    /**
     * These options with another depth.
     *
     * @param levels how many levels of nested code to show; 0 for none
     * @return the options
     */
    public DisOptions withDepth(int levels) {
        return new DisOptions(showCaches, showOffsets, showPositions, showSpecialized, levels);
    }
}
