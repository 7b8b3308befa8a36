package dev.pyclair.dis;

import dev.pyclair.bytecode.LineRanges;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;

/**
 * Where source lines start, in order of the code: what {@code dis.findlinestarts} yields.
 *
 * <p>From 3.13 on places without a line count as starts too ({@link Positions#NONE}).
 */
public final class LineStarts {
    private final int[] offsets;
    private final int[] lines;
    private final int size;

    private LineStarts(int[] offsets, int[] lines, int size) {
        this.offsets = offsets;
        this.lines = lines;
        this.size = size;
    }

    /**
     * The line starts of a code object.
     *
     * @param code the code object
     * @return its line starts
     */
    public static LineStarts of(CodeObject code) {
        return of(code, Style.of(code.version().disStyle()));
    }

    static LineStarts of(CodeObject code, Style style) {
        LineRanges ranges = LineRanges.of(code);
        var offsets = new int[ranges.size()];
        var lines = new int[ranges.size()];
        int size = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int line = ranges.line(i);
            boolean isKnown = line != Positions.NONE;
            if (style.hasLabels() || isKnown && (size == 0 || line != lines[size - 1])) {
                offsets[size] = ranges.start(i);
                lines[size++] = line;
            }
        }
        return new LineStarts(offsets, lines, size);
    }

    /** {@return the number of starts} */
    public int size() {
        return size;
    }

    /**
     * Where a line starts.
     *
     * @param index from 0
     * @return bytes from the start of the code
     */
    public int offset(int index) {
        return offsets[index];
    }

    /**
     * Which line starts.
     *
     * @param index from 0
     * @return the line, from 1, or {@link Positions#NONE}
     */
    public int line(int index) {
        return lines[index];
    }

    /** The greatest line other than 0, or -1 if there is none. */
    int greatest() {
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (lines[i] != Positions.NONE && lines[i] != 0) {
                greatest = Math.max(greatest, lines[i]);
            }
        }
        return greatest == Integer.MIN_VALUE ? -1 : greatest;
    }

    /** Whether some place has no line. */
    boolean hasUnknown() {
        for (int i = 0; i < size; i++) {
            if (lines[i] == Positions.NONE) {
                return true;
            }
        }
        return false;
    }
}
