package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.Operand;
import java.util.Arrays;

/**
 * Which source line each part of the bytecode comes from: what {@code co_lines()} yields, for every
 * version.
 *
 * <p>Ranges are in order of the code; neighbours have different lines, or none ({@link
 * Positions#NONE}).
 */
public final class LineRanges {
    private static final int NO_LINE_DELTA = -128;

    private int[] starts = new int[16];
    private int[] lines = new int[16];
    private int size;
    private int end;

    private LineRanges() {}

    /**
     * The lines of a code object.
     *
     * @param code the code object
     * @return its ranges
     */
    public static LineRanges of(CodeObject code) {
        var ranges = new LineRanges();
        switch (code.version().lineTableFormat()) {
            case INSTRUCTIONS -> ranges.readInstructions(code);
            case LNOTAB -> ranges.readIncrements(code, false, false);
            case LNOTAB_SIGNED -> ranges.readIncrements(code, true, false);
            case LNOTAB_BOUNDED -> ranges.readIncrements(code, true, true);
            case RANGES -> ranges.readRanges(code);
            case LOCATIONS, LOCATION_RUNS -> ranges.readLocations(code);
        }
        return ranges;
    }

    private void add(int start, int line) {
        if (size > 0 && lines[size - 1] == line) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        starts[size] = start;
        lines[size++] = line;
    }

    private void readInstructions(CodeObject code) {
        var reader = new InstructionReader(code);
        while (reader.next()) {
            if (reader.entry().operand() == Operand.LINE) {
                add(reader.offset(), reader.oparg());
            }
        }
        end = code.code().length();
    }

    /**
     * {@code co_lnotab}: pairs of increments of offset and line, as {@code dis.findlinestarts}
     * reads them.
     */
    private void readIncrements(CodeObject code, boolean signed, boolean bounded) {
        Bytes table = code.lineTable();
        int line = code.firstLine();
        int offset = 0;
        end = code.code().length();
        for (int i = 0; i + 1 < table.length(); i += 2) {
            int step = table.at(i);
            if (step != 0) {
                add(offset, line);
                offset += step;
                if (bounded && offset >= end) {
                    return;
                }
            }
            line += signed ? (byte) table.at(i + 1) : table.at(i + 1);
        }
        add(offset, line);
    }

    /**
     * The table of 3.10 (PEP 626): pairs of the length of a range in bytes and the increment of the
     * line.
     */
    private void readRanges(CodeObject code) {
        Bytes table = code.lineTable();
        int line = code.firstLine();
        for (int i = 0; i + 1 < table.length(); i += 2) {
            int delta = (byte) table.at(i + 1);
            if (delta != NO_LINE_DELTA) {
                line += delta;
            }
            int length = table.at(i);
            if (length > 0) {
                add(end, delta == NO_LINE_DELTA ? Positions.NONE : line);
                end += length;
            }
        }
    }

    private void readLocations(CodeObject code) {
        LocationTable table = LocationTable.forLines(code.lineTable(), code.firstLine());
        while (table.next()) {
            add(table.start(), table.line());
        }
        end = table.end();
    }

    /** {@return the number of ranges} */
    public int size() {
        return size;
    }

    /**
     * Where a range starts.
     *
     * @param index from 0
     * @return bytes from the start of the code
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * Where a range ends.
     *
     * @param index from 0
     * @return bytes from the start of the code to the first behind it
     */
    public int end(int index) {
        return index + 1 < size ? starts[index + 1] : end;
    }

    /**
     * The line of a range.
     *
     * @param index from 0
     * @return the line, from 1, or {@link Positions#NONE}
     */
    public int line(int index) {
        return lines[index];
    }
}
