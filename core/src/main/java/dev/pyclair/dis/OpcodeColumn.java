package dev.pyclair.dis;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
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
    private final Bytes[] bare = new Bytes[OPCODES];

    private final Bytes[] padded = new Bytes[OPCODES];

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

    Bytes bare(Entry entry) {
        Bytes known = bare[entry.number()];
        if (known == null) {
            String name = isSpecialized ? entry.name() : entry.baseName();
            known = Text.of(name).utf8();
            bare[entry.number()] = known;
        }
        return known;
    }

    Bytes padded(Entry entry) {
        Bytes known = padded[entry.number()];
        if (known == null) {
            Bytes name = bare(entry);
            byte[] field = Arrays.copyOf(name.toArray(), Math.max(WIDTH, name.length()));
            Arrays.fill(field, name.length(), field.length, (byte) ' ');
            known = Bytes.of(field);
            padded[entry.number()] = known;
        }
        return known;
    }

    /** By how much a long name reaches into the column of the argument, where a style lets it. */
    int excess(Entry entry, Style style) {
        return style.hasLabels() ? padded(entry).length() - WIDTH : 0;
    }
}
