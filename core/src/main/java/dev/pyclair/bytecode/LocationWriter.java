package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;

/**
 * Writes a location table ({@code co_linetable} of 3.11 on), the mirror image of {@link
 * LocationTable}: an entry an instruction in 3.11, from 3.12 on one for all neighbours from the
 * same place; of either, one for every 8 code units.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.12/Python/assemble.c">CPython: {@code
 *     Python/assemble.c}, {@code write_location_info_entry}</a>
 */
final class LocationWriter implements LineTableWriter {
    private static final int MOST_UNITS = 8;
    private static final int SHORT_COLUMNS = 80;
    private static final int SHORT_WIDTH = 16;
    private static final int ONE_LINE_COLUMNS = 128;
    private static final int ONE_LINE = 10;
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NO_LOCATION = 15;

    private final TableBuffer table = new TableBuffer();
    private final boolean joinsNeighbours;
    private int writtenLine;
    private Positions positions;
    private int units;

    LocationWriter(int firstLine, boolean joinsNeighbours) {
        this.writtenLine = firstLine;
        this.positions = Positions.ofLine(firstLine);
        this.joinsNeighbours = joinsNeighbours;
    }

    @Override
    public void mark(Positions next) {
        if (!next.equals(positions)) {
            flush();
            positions = next;
        }
    }

    @Override
    public void instruction(int length) {
        units += length / 2;
        if (!joinsNeighbours) {
            flush();
        }
    }

    private void flush() {
        for (; units > MOST_UNITS; units -= MOST_UNITS) {
            entry(MOST_UNITS);
        }
        if (units > 0) {
            entry(units);
            units = 0;
        }
    }

    private void entry(int count) {
        int line = positions.line();
        if (line == Positions.NONE) {
            first(NO_LOCATION, count);
            return;
        }
        int increment = line - writtenLine;
        writtenLine = line;
        int column = positions.column();
        int endColumn = positions.endColumn();
        boolean isOneLine = positions.endLine() == line;
        boolean hasColumns = column >= 0 && endColumn >= 0;
        if (!hasColumns && (isOneLine || positions.endLine() == Positions.NONE)) {
            first(NO_COLUMNS, count);
            signed(increment);
        } else if (!hasColumns || !isOneLine || !oneLine(count, increment, column, endColumn)) {
            first(LONG, count);
            signed(increment);
            unsigned(positions.endLine() - line);
            unsigned(column == Positions.NONE ? 0 : column + 1);
            unsigned(endColumn == Positions.NONE ? 0 : endColumn + 1);
        }
    }

    /** An entry without end line, if the numbers are small enough for one. */
    private boolean oneLine(int count, int increment, int column, int endColumn) {
        int width = endColumn - column;
        if (increment == 0 && column < SHORT_COLUMNS && width >= 0 && width < SHORT_WIDTH) {
            first(column >> 3, count);
            table.add((column & 7) << 4 | width);
            return true;
        }
        if (increment >= 0
                && increment < NO_COLUMNS - ONE_LINE
                && column < ONE_LINE_COLUMNS
                && endColumn < ONE_LINE_COLUMNS) {
            first(ONE_LINE + increment, count);
            table.add(column);
            table.add(endColumn);
            return true;
        }
        return false;
    }

    private void first(int form, int count) {
        table.add(0x80 | form << 3 | count - 1);
    }

    private void unsigned(int value) {
        int rest = value;
        for (; rest >>> 6 != 0; rest >>>= 6) {
            table.add(0x40 | rest & 0x3f);
        }
        table.add(rest);
    }

    private void signed(int value) {
        unsigned(value < 0 ? -value << 1 | 1 : value << 1);
    }

    @Override
    public Bytes finish() {
        flush();
        return table.toBytes();
    }
}
