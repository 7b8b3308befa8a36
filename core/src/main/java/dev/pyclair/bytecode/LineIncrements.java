package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import java.util.Arrays;

/**
 * The marks that a {@code co_lnotab} (to 3.9) makes: at an offset a line starts.
 *
 * <p>The table is pairs of increments of offset and line. What does not fit into a byte takes
 * several pairs: first those of the offset, 255 each, then those of the line with an offset of 0.
 * Those are one mark here; every other pair is a mark of its own, so that the marks, written again,
 * give the same table.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.9/Objects/lnotab_notes.txt">CPython:
 *     {@code Objects/lnotab_notes.txt}</a>
 */
final class LineIncrements {
    /** How far an increment of the line goes in one pair. */
    record Range(int least, int most) {}

    static final Range UNSIGNED = new Range(0, 255);
    static final Range SIGNED = new Range(-128, 127);
    static final int MOST_BYTES = 255;

    private int[] offsets = new int[16];
    private int[] lines = new int[16];
    private int size;

    private LineIncrements() {}

    static LineIncrements none() {
        return new LineIncrements();
    }

    static LineIncrements decode(Bytes table, int firstLine, Range range) {
        var marks = new LineIncrements();
        int offset = 0;
        int line = firstLine;
        int pairs = table.length() / 2;
        int i = 0;
        while (i < pairs) {
            int end = endOfMark(table, i, pairs, range);
            for (; i < end; i++) {
                offset += table.at(2 * i);
                line += increment(table, i, range);
            }
            marks.add(offset, line);
        }
        return marks;
    }

    private static int increment(Bytes table, int pair, Range range) {
        int value = table.at(2 * pair + 1);
        return range.least() < 0 ? (byte) value : value;
    }

    /** The pair behind those that a writer would make of one mark. */
    private static int endOfMark(Bytes table, int first, int pairs, Range range) {
        int i = first;
        while (i + 1 < pairs && table.at(2 * i) == MOST_BYTES && increment(table, i, range) == 0) {
            i++;
        }
        int fullOffsets = i - first;
        // What is left of the offset is less than a full step, and a single one fits into a pair.
        int rest = table.at(2 * i);
        if (fullOffsets > 0 && rest == MOST_BYTES || fullOffsets == 1 && rest == 0) {
            return first + 1;
        }
        int full = increment(table, i, range);
        if (full == 0 || full != range.most() && full != range.least()) {
            return i + 1;
        }
        int end = i + 1;
        while (end < pairs && table.at(2 * end) == 0 && increment(table, end, range) == full) {
            end++;
        }
        boolean isSingle = end == i + 1;
        boolean hasRest =
                end < pairs
                        && table.at(2 * end) == 0
                        && isRest(increment(table, end, range), full, range);
        // Several full increments always have a rest behind them, a single one only if it is not 0.
        if (hasRest && !(isSingle && increment(table, end, range) == 0)) {
            return end + 1;
        }
        return i + 1;
    }

    private static boolean isRest(int increment, int full, Range range) {
        return full > 0
                ? increment >= 0 && increment < range.most()
                : increment <= 0 && increment > range.least();
    }

    private void add(int offset, int line) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        offsets[size] = offset;
        lines[size++] = line;
    }

    int size() {
        return size;
    }

    int offset(int index) {
        return offsets[index];
    }

    int line(int index) {
        return lines[index];
    }
}
