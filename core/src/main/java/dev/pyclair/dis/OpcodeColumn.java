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
    private static final OpcodeColumn[] MADE = new OpcodeColumn[PythonVersion.values().length];

    private final byte[][] bare;
    private final byte[][] padded;

    private OpcodeColumn(InstructionSet set) {
        int size = set.entries().size();
        bare = new byte[size][];
        padded = new byte[size][];
        for (Entry entry : set.entries()) {
            String name = entry.name();
            bare[entry.number()] = name.getBytes(StandardCharsets.US_ASCII);
            String spaces = " ".repeat(Math.max(0, WIDTH - name.length()));
            padded[entry.number()] = (name + spaces).getBytes(StandardCharsets.US_ASCII);
        }
    }

    static OpcodeColumn of(InstructionSet set) {
        // A race makes a column twice; both are equal.
        OpcodeColumn known = MADE[set.version().ordinal()];
        if (known == null) {
            known = new OpcodeColumn(set);
            MADE[set.version().ordinal()] = known;
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
