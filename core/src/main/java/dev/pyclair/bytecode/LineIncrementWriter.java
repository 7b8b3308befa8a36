package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;

/**
 * Writes {@code co_lnotab} (to 3.9): for each mark the increments of offset and line since the one
 * before.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.9/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code assemble_lnotab}</a>
 */
final class LineIncrementWriter implements LineTableWriter {
    private final TableBuffer table = new TableBuffer();
    private final LineIncrements.Range range;
    private int line;
    private int bytes;

    LineIncrementWriter(int firstLine, LineIncrements.Range range) {
        this.line = firstLine;
        this.range = range;
    }

    @Override
    public void mark(Positions positions) {
        int increment = positions.line() == Positions.NONE ? 0 : positions.line() - line;
        line += increment;
        if (bytes > LineIncrements.MOST_BYTES) {
            for (; bytes >= LineIncrements.MOST_BYTES; bytes -= LineIncrements.MOST_BYTES) {
                pair(LineIncrements.MOST_BYTES, 0);
            }
        }
        if (increment > range.most() || increment < range.least()) {
            increment = fullIncrements(increment);
        }
        pair(bytes, increment);
        bytes = 0;
    }

    private int fullIncrements(int increment) {
        int full = increment > 0 ? range.most() : range.least();
        int rest = increment;
        if (full == 0) {
            return 0;
        }
        for (int count = increment / full; count > 0; count--) {
            pair(bytes, full);
            bytes = 0;
            rest -= full;
        }
        return rest;
    }

    private void pair(int bytes, int increment) {
        table.add(bytes);
        table.add(increment);
    }

    @Override
    public void instruction(int length) {
        bytes += length;
    }

    @Override
    public Bytes finish() {
        return table.toBytes();
    }
}
