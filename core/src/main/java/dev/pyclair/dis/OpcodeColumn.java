package dev.pyclair.dis;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of a version's instructions as bytes, ready to be copied into a line. */
final class OpcodeColumn {
    /** Columns that the argument takes behind the name. */
    static final int ARGUMENT_WIDTH = 5;

    private static final int OPCODES = 256;
    private static final int WIDTH = 20;
    private static final OpcodeColumn[] MADE = new OpcodeColumn[2 * PythonVersion.values().length];

    private final boolean isSpecialized;

    /** Filled as names are asked for; a race makes equal ones. */
    private final byte[][] bare = new byte[OPCODES][];

    private final byte[][] padded = new byte[OPCODES][];

    private OpcodeColumn(boolean isSpecialized) {
        this.isSpecialized = isSpecialized;
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
            known = new OpcodeColumn(specialized);
            MADE[index] = known;
        }
        return known;
    }

    byte[] bare(Entry entry) {
        byte[] known = bare[entry.number()];
        if (known == null) {
            String name = isSpecialized ? entry.name() : entry.baseName();
            known = name.getBytes(StandardCharsets.ISO_8859_1);
            bare[entry.number()] = known;
        }
        return known;
    }

    byte[] padded(Entry entry) {
        byte[] known = padded[entry.number()];
        if (known == null) {
            byte[] name = bare(entry);
            known = Arrays.copyOf(name, Math.max(WIDTH, name.length));
            Arrays.fill(known, name.length, known.length, (byte) ' ');
            padded[entry.number()] = known;
        }
        return known;
    }

    /** By how much a long name reaches into the column of the argument, where a style lets it. */
    int excess(Entry entry, Style style) {
        return style.hasLabels() ? padded(entry).length - WIDTH : 0;
    }
}
