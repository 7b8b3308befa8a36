package dev.pyclair.dis;

import dev.pyclair.code.DisStyle;

/**
 * What distinguishes the texts of {@code dis} of different versions: each trait was there from some
 * version on, or up to some version.
 */
final class Style {
    private static final Style[] ALL = new Style[DisStyle.values().length];

    static {
        for (DisStyle style : DisStyle.values()) {
            ALL[style.ordinal()] = new Style(style);
        }
    }

    private final DisStyle style;

    private Style(DisStyle style) {
        this.style = style;
    }

    static Style of(DisStyle style) {
        return ALL[style.ordinal()];
    }

    private boolean isFrom(DisStyle first) {
        return style.compareTo(first) >= 0;
    }

    private boolean isOldest() {
        return style == DisStyle.V1_0;
    }

    /** Names are padded even where nothing follows. */
    boolean keepsPadding() {
        return isOldest();
    }

    /** Targets are marked as if jumps had 16 bits. */
    boolean ignoresExtensions() {
        return isOldest();
    }

    /** An argument behind EXTENDED_ARG prints as Python 2's {@code long}. */
    boolean longArguments() {
        return isOldest();
    }

    /** An empty name prints as empty parentheses. */
    boolean showsEmptyNames() {
        return isOldest();
    }

    /** Columns of lines and offsets grow with their numbers. */
    boolean widens() {
        return isFrom(DisStyle.V3_7);
    }

    /** There is no line column where no line is known. */
    boolean omitsEmptyLineColumn() {
        return isFrom(DisStyle.V3_10);
    }

    /** Absolute jumps say where they lead to. */
    boolean namesTargets() {
        return isFrom(DisStyle.V3_10);
    }

    /** Caches show what they hold even where nothing was specialized. */
    boolean showsCacheContents() {
        return isFrom(DisStyle.V3_12);
    }

    /** Labels stand for offsets, and a place without a line is marked. */
    boolean hasLabels() {
        return isFrom(DisStyle.V3_13);
    }

    /** Every field of a cache shows what the first one holds: a slip of one version. */
    boolean repeatsFirstCache() {
        return style == DisStyle.V3_13;
    }

    /** Positions can be shown. */
    boolean hasPositions() {
        return isFrom(DisStyle.V3_14);
    }

    /** The flags that came with this style have names. */
    boolean namesNewFlags() {
        return isFrom(DisStyle.V3_14);
    }
}
