package dev.pyclair.dis;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.nio.charset.StandardCharsets;

/** The names of a version's instructions as bytes, ready to be copied into a line. */
final class OpcodeColumn {
    /** Columns that the argument takes behind the name. */
    static final int ARGUMENT_WIDTH = 5;

    private static final int WIDTH = 20;
    private static final OpcodeColumn[] MADE = new OpcodeColumn[2 * PythonVersion.values().length];

    private final byte[][] bare;
    private final byte[][] padded;

    private OpcodeColumn(InstructionSet set, boolean specialized) {
        int size = set.entries().size();
        bare = new byte[size][];
        padded = new byte[size][];
        for (Entry entry : set.entries()) {
            String name = specialized ? entry.name() : entry.baseName();
            bare[entry.number()] = name.getBytes(StandardCharsets.US_ASCII);
            String spaces = " ".repeat(Math.max(0, WIDTH - name.length()));
            padded[entry.number()] = (name + spaces).getBytes(StandardCharsets.US_ASCII);
        }
    }

    /**
     * The names of a version.
     *
     * @param specialized whether forms that CPython makes while it runs have their own names, or
     *     that of their base
     */
    static OpcodeColumn of(InstructionSet set, boolean specialized) {
        int index = 2 * set.version().ordinal() + (specialized ? 1 : 0);
        // A race makes a column twice; both are equal.
        OpcodeColumn known = MADE[index];
        if (known == null) {
            known = new OpcodeColumn(set, specialized);
            MADE[index] = known;
        }
        return known;
    }

    byte[] bare(Entry entry) {
        return bare[entry.number()];
    }

    byte[] padded(Entry entry) {
        return padded[entry.number()];
    }

    /** By how much a long name reaches into the column of the argument, where a style lets it. */
    int excess(Entry entry, Style style) {
        return style.hasLabels() ? padded[entry.number()].length - WIDTH : 0;
    }
}
