package dev.pyclair.verify;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;

/**
 * Rule {@link Rule#V8_TABLES}: each entry of the line table is whole, and from 3.10 on they cover
 * the code exactly.
 *
 * <p>{@code Objects/codeobject.c: _PyLineTable_NextAddressRange} goes on until the table says so.
 */
final class Tables {
    private static final int LONG = 14;
    private static final int NO_COLUMNS = 13;
    private static final int ONE_LINE = 10;
    private static final int NO_LOCATION = 15;

    private final CodeObject code;
    private final Bytes table;
    private int at;
    private boolean isMalformed;
    private long line;

    Tables(CodeObject code) {
        this.code = code;
        this.table = code.lineTable();
        this.line = code.firstLine();
    }

    void check(Findings findings) {
        switch (code.version().lineTableFormat()) {
            case INSTRUCTIONS -> {
                // Nothing reads a table.
            }
            case LNOTAB, LNOTAB_SIGNED, LNOTAB_BOUNDED -> pairs(findings);
            case RANGES -> {
                pairs(findings);
                ranges(findings);
            }
            case LOCATIONS, LOCATION_RUNS -> locations(findings);
        }
    }

    private void pairs(Findings findings) {
        if (table.length() % 2 != 0) {
            findings.add(
                    Rule.V8_TABLES,
                    "the line table has " + table.length() + " bytes; it must have pairs");
        }
    }

    /**
     * {@code Objects/codeobject.c: PyLineTable_NextAddressRange} adds up the first of each pair.
     */
    private void ranges(Findings findings) {
        long end = 0;
        for (int i = 0; i + 1 < table.length(); i += 2) {
            end += table.at(i);
        }
        if (end != code.code().length()) {
            findings.add(
                    Rule.V8_TABLES,
                    "the line table covers "
                            + end
                            + " bytes of code; there are "
                            + code.code().length());
        }
    }

    private void locations(Findings findings) {
        long units = 0;
        while (at < table.length() && !isMalformed) {
            int opening = table.at(at++);
            units += (opening & 7) + 1;
            isMalformed = (opening & 0x80) == 0;
            entry(opening >> 3 & 15);
            if (line < 0 || line > Integer.MAX_VALUE) {
                findings.add(Rule.V8_TABLES, "the line table tells of line " + line);
                return;
            }
        }
        int size = code.code().length() / 2;
        if (isMalformed) {
            findings.add(
                    Rule.V8_TABLES, "the line table is malformed at byte " + Math.max(0, at - 1));
        } else if (units != size) {
            findings.add(
                    Rule.V8_TABLES,
                    "the line table covers " + units + " code units; the code has " + size);
        }
    }

    private void entry(int form) {
        if (form == NO_LOCATION) {
            return;
        }
        if (form >= NO_COLUMNS) {
            long number = number();
            line += (number & 1) != 0 ? -(number >> 1) : number >> 1;
            if (form == LONG) {
                number();
                number();
                number();
            }
        } else {
            if (form >= ONE_LINE) {
                line += form - ONE_LINE;
                read();
            }
            read();
        }
    }

    private int read() {
        if (at == table.length() || table.at(at) >= 0x80) {
            isMalformed = true;
            return 0;
        }
        return table.at(at++);
    }

    private long number() {
        long value = 0;
        int shift = 0;
        int read;
        do {
            read = read();
            value |= (long) (read & 0x3f) << shift;
            shift += 6;
            if (shift > 36) {
                isMalformed = true;
                return 0;
            }
        } while ((read & 0x40) != 0 && !isMalformed);
        return value;
    }
}
