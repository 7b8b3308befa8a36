package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * The exception table of a code object of 3.11 on: which handler covers which instructions.
 *
 * <p>An entry is four numbers in groups of six bits, most significant first; bit 6 of a byte says
 * that another follows, bit 7 opens an entry:
 *
 * <pre>
 *   start   length   target   depth &lt;&lt; 1 | lasti      the first three in code units
 * </pre>
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/main/InternalDocs/exception_handling.md">CPython:
 *     {@code InternalDocs/exception_handling.md}</a>
 */
public final class ExceptionTable {
    private ExceptionTable() {}

    /**
     * One entry.
     *
     * @param start first byte of the code that is covered
     * @param end first byte behind it
     * @param target where the handler starts, in bytes
     * @param depth how many values the handler leaves on the stack
     * @param lasti whether the offset of the failed instruction is pushed, too
     */
    public record Entry(int start, int end, int target, int depth, boolean lasti) {}

    /**
     * Decodes a table.
     *
     * @param table {@code co_exceptiontable}
     * @return the entries; one that is cut off at the end is left out, as by {@code dis}
     */
    public static List<Entry> decode(Bytes table) {
        if (table.isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        var in = new Varints(table);
        while (true) {
            int start = 2 * in.next();
            int length = 2 * in.next();
            int target = 2 * in.next();
            int depth = in.next();
            if (in.isCutOff) {
                return entries;
            }
            entries.add(new Entry(start, start + length, target, depth >> 1, (depth & 1) != 0));
        }
    }

    /**
     * Encodes a table.
     *
     * @param entries the entries, in order
     * @return {@code co_exceptiontable}
     * @see <a href="https://github.com/python/cpython/blob/3.12/Python/assemble.c">CPython: {@code
     *     Python/assemble.c}, {@code assemble_emit_exception_table_entry}</a>
     */
    public static Bytes encode(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Bytes.EMPTY;
        }
        var table = new TableBuffer();
        for (Entry entry : entries) {
            number(table, entry.start() / 2, 0x80);
            number(table, (entry.end() - entry.start()) / 2, 0);
            number(table, entry.target() / 2, 0);
            number(table, entry.depth() << 1 | (entry.lasti() ? 1 : 0), 0);
        }
        return table.toBytes();
    }

    private static void number(TableBuffer table, int value, int opening) {
        int groups = 1;
        for (int rest = value >>> 6; rest != 0; rest >>>= 6) {
            groups++;
        }
        int mark = opening;
        for (int i = groups - 1; i >= 0; i--) {
            table.add(value >>> 6 * i & 0x3f | (i > 0 ? 0x40 : 0) | mark);
            mark = 0;
        }
    }

    private static final class Varints {
        private final Bytes table;
        private int offset;
        private boolean isCutOff;

        Varints(Bytes table) {
            this.table = table;
        }

        int next() {
            int value = 0;
            while (offset < table.length()) {
                int read = table.at(offset++);
                value = value << 6 | read & 0x3f;
                if ((read & 0x40) == 0) {
                    return value;
                }
            }
            isCutOff = true;
            return 0;
        }
    }
}
