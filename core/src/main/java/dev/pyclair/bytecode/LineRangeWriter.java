package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;

/**
 * Writes the {@code co_linetable} of 3.10: pairs of the length of a range in bytes and the
 * increment of the line.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.10/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code assemble_line_range}</a>
 */
final class LineRangeWriter implements LineTableWriter {
    private static final int NO_LINE = -128;
    private static final int MOST_LINES = 127;
    private static final int MOST_BYTES = 254;

    private final TableBuffer table = new TableBuffer();
    private int writtenLine;
    private int line;
    private int bytes;

    LineRangeWriter(int firstLine) {
        this.writtenLine = firstLine;
        this.line = firstLine;
    }

    @Override
    public void mark(Positions positions) {
        if (positions.line() != line) {
            flush();
            line = positions.line();
        }
    }

    @Override
    public void instruction(int length) {
        bytes += length;
    }

    private void flush() {
        if (bytes == 0) {
            return;
        }
        int increment = line == Positions.NONE ? NO_LINE : lineIncrement();
        for (; bytes > MOST_BYTES; bytes -= MOST_BYTES) {
            pair(MOST_BYTES, increment);
            increment = line == Positions.NONE ? NO_LINE : 0;
        }
        pair(bytes, increment);
        bytes = 0;
    }

    /** What is left of the increment when all steps of 127 are written. */
    private int lineIncrement() {
        int increment = line - writtenLine;
        writtenLine = line;
        for (; increment > MOST_LINES; increment -= MOST_LINES) {
            pair(0, MOST_LINES);
        }
        for (; increment < -MOST_LINES; increment += MOST_LINES) {
            pair(0, -MOST_LINES);
        }
        return increment;
    }

    private void pair(int bytes, int increment) {
        table.add(bytes);
        table.add(increment);
    }

    @Override
    public Bytes finish() {
        flush();
        return table.toBytes();
    }
}
