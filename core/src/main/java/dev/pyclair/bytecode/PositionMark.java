package dev.pyclair.bytecode;

/**
 * Says where in the source the instructions come from that follow, up to the next mark.
 *
 * <p>Up to 3.9 each mark is an entry of {@code co_lnotab}, even one that names the same line again:
 * CPython's optimizer leaves such.
 *
 * @param positions the span of source; only its line counts up to 3.10
 */
public record PositionMark(Positions positions) implements CodeElement {
    /**
     * A mark of a line of which nothing more is known.
     *
     * @param line from 1, or {@link Positions#NONE}
     * @return the mark
     */
    public static PositionMark ofLine(int line) {
        return new PositionMark(Positions.ofLine(line));
    }
}
