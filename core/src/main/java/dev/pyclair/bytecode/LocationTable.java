package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;

/**
 * Walks through a location table ({@code co_linetable} of 3.11 on): {@link #next} moves to the next
 * entry.
 *
 * <p>An entry covers 1 to 8 code units. Its first byte is {@code 1ccccLLL}: the length less one,
 * and a form that says what follows:
 *
 * <pre>
 *   0 to 9    same line; one byte: column = form * 8 + high bits, width = low four bits
 *   10 to 12  line + 0 to 2; column, end column
 *   13        line + signed number; no columns
 *   14        line + signed number; end line - line, column + 1, end column + 1
 *   15        no location
 * </pre>
 *
 * <p>Numbers are in groups of six bits, least significant first; bit 6 says that another follows;
 * the lowest bit of a signed one is its sign.
 *
 * @see <a href="https://peps.python.org/pep-0657/">PEP 657</a>
 * @see <a href="https://github.com/python/cpython/blob/main/InternalDocs/code_objects.md">CPython:
 *     {@code InternalDocs/code_objects.md}</a>
 */
public final class LocationTable {
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NO_LOCATION = 15;

    private final Bytes table;
    private final boolean isForLines;
    private int at;
    private int currentLine;
    private int start;
    private int end;
    private int line;
    private int endLine;
    private int column;
    private int endColumn;

    /**
     * A walk that stands before the first entry.
     *
     * @param table {@code co_linetable}
     * @param firstLine {@code co_firstlineno}
     */
    public LocationTable(Bytes table, int firstLine) {
        this(table, firstLine, false);
    }

    private LocationTable(Bytes table, int firstLine, boolean isForLines) {
        this.table = table;
        this.currentLine = firstLine;
        this.isForLines = isForLines;
    }

    /**
     * A walk that tells lines only. It finds each entry by its highest bit, as {@code co_lines()}
     * does; in a table that no compiler made the bytes of columns may have that bit, and then lines
     * and positions disagree, as they do in CPython.
     */
    static LocationTable forLines(Bytes table, int firstLine) {
        return new LocationTable(table, firstLine, true);
    }

    /**
     * Moves to the next entry.
     *
     * @return whether there is one
     */
    public boolean next() {
        if (at >= table.length()) {
            return false;
        }
        int first = table.at(at++);
        int form = first >> 3 & 15;
        start = end;
        end = start + 2 * ((first & 7) + 1);
        if (form == NO_LOCATION) {
            line = endLine = column = endColumn = Positions.NONE;
            return true;
        }
        if (form == NO_COLUMNS || form == LONG) {
            currentLine += signed();
        } else if (form >= 10) {
            currentLine += form - 10;
        }
        line = endLine = currentLine;
        if (isForLines) {
            skipColumns();
        } else {
            columns(form);
        }
        return true;
    }

    /** Moves to the next byte that opens an entry. */
    private void skipColumns() {
        while (at < table.length() && table.at(at) < 0x80) {
            at++;
        }
    }

    private void columns(int form) {
        if (form < 10) {
            int second = read();
            column = form << 3 | second >> 4;
            endColumn = column + (second & 15);
        } else if (form < NO_COLUMNS) {
            column = read();
            endColumn = read();
        } else if (form == NO_COLUMNS) {
            column = endColumn = Positions.NONE;
        } else {
            endLine = line + unsigned();
            column = known(unsigned());
            endColumn = known(unsigned());
        }
    }

    private static int known(int columnPlusOne) {
        return columnPlusOne == 0 ? Positions.NONE : columnPlusOne - 1;
    }

    /** The next byte; 0 behind the end. */
    private int read() {
        return at < table.length() ? table.at(at++) : 0;
    }

    private int unsigned() {
        int value = 0;
        int read;
        int shift = 0;
        do {
            read = read();
            value |= (read & 0x3f) << shift;
            shift += 6;
        } while ((read & 0x40) != 0);
        return value;
    }

    private int signed() {
        int value = unsigned();
        return (value & 1) != 0 ? -(value >>> 1) : value >>> 1;
    }

    /** {@return the first byte of the code that the entry covers} */
    public int start() {
        return start;
    }

    /** {@return the first byte behind it} */
    public int end() {
        return end;
    }

    /** {@return the first line, or {@link Positions#NONE}} */
    public int line() {
        return line;
    }

    /** Whether the entry is of a span of source. */
    boolean isAt(Positions positions) {
        return line == positions.line()
                && endLine == positions.endLine()
                && column == positions.column()
                && endColumn == positions.endColumn();
    }

    /** {@return the span of source} */
    public Positions positions() {
        return new Positions(line, endLine, column, endColumn);
    }
}
