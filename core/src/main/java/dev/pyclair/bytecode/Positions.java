package dev.pyclair.bytecode;

/**
 * The span of source that an instruction comes from; {@value #NONE} where a part is not known.
 *
 * @param line first line, from 1
 * @param endLine last line, from 1
 * @param column first column, from 0, in bytes of UTF-8
 * @param endColumn first column behind it, from 0, in bytes of UTF-8
 */
public record Positions(int line, int endLine, int column, int endColumn) {
    /** Stands for what is not known; no line or column is that small. */
    public static final int NONE = Integer.MIN_VALUE;

    /** Nothing is known. */
    public static final Positions UNKNOWN = new Positions(NONE, NONE, NONE, NONE);

    /**
     * A line of which no more is known.
     *
     * @param line from 1, or {@link #NONE}
     * @return the span
     */
    public static Positions ofLine(int line) {
        return line == NONE ? UNKNOWN : new Positions(line, line, NONE, NONE);
    }

    // Written out, as the first methods that Java derives cost a cold start 10 ms.
    @Override
    public boolean equals(Object other) {
        return other instanceof Positions that
                && line == that.line
                && endLine == that.endLine
                && column == that.column
                && endColumn == that.endColumn;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * line + endLine) + column) + endColumn;
    }

    /** {@return whether no part is known} */
    public boolean isUnknown() {
        return line == NONE && endLine == NONE && column == NONE && endColumn == NONE;
    }
}
