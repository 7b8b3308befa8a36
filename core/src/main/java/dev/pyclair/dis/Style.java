package dev.pyclair.dis;

import dev.pyclair.code.DisStyle;

/**
 * What distinguishes the texts of {@code dis} of different versions.
 *
 * @param keepsPadding names are padded even where nothing follows
 * @param widens columns of lines and offsets grow with their numbers
 * @param omitsEmptyLineColumn there is no line column where no line is known
 * @param linesMayBeUnknown a place without a line is marked
 * @param namesTargets absolute jumps say where they lead to
 * @param ignoresExtensions targets are marked as if jumps had 16 bits
 * @param longArguments an argument behind EXTENDED_ARG prints as Python 2's {@code long}
 * @param hidesEmptyNames an empty name prints without parentheses
 * @param hasLabels labels stand for offsets
 * @param cacheContents caches show what they hold
 * @param nullFirst what a load pushes besides is named before the name
 * @param hasPositions positions can be shown
 */
record Style(
        boolean keepsPadding,
        boolean widens,
        boolean omitsEmptyLineColumn,
        boolean linesMayBeUnknown,
        boolean namesTargets,
        boolean ignoresExtensions,
        boolean longArguments,
        boolean hidesEmptyNames,
        boolean hasLabels,
        boolean cacheContents,
        boolean nullFirst,
        boolean hasPositions) {

    static Style of(DisStyle style) {
        boolean isFirst = style == DisStyle.V1_0;
        boolean hasLabels = from(DisStyle.V3_13, style);
        return new Style(
                isFirst,
                from(DisStyle.V3_7, style),
                from(DisStyle.V3_10, style),
                hasLabels,
                from(DisStyle.V3_10, style),
                isFirst,
                isFirst,
                !isFirst,
                hasLabels,
                from(DisStyle.V3_12, style),
                !hasLabels,
                from(DisStyle.V3_14, style));
    }

    private static boolean from(DisStyle first, DisStyle style) {
        return style.compareTo(first) >= 0;
    }
}
