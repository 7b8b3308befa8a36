package dev.pyclair.cli;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayList;
import java.util.List;

/** The names of the bits of {@code co_flags}. */
final class FlagNames {
    private FlagNames() {}

    static List<String> of(int flags, PythonVersion version) {
        var names = new ArrayList<String>();
        for (CodeFlag flag : CodeFlag.of(flags, version)) {
            names.add(flag.name());
        }
        return names;
    }

    /**
     * The flags of a text.
     *
     * @param text names or numbers between commas, bars or blanks
     * @throws UsageException if there is no such flag
     */
    static int parse(String option, String text, PythonVersion version) {
        int flags = 0;
        for (String word : text.strip().split("[\\s,|]+")) {
            flags |= bit(option, word, version);
        }
        return flags;
    }

    private static int bit(String option, String word, PythonVersion version) {
        for (CodeFlag flag : CodeFlag.values()) {
            if (flag.name().equalsIgnoreCase(word)) {
                return flag.bit(version);
            }
        }
        try {
            return Integer.parseUnsignedInt(
                    word.startsWith("0x") ? word.substring(2) : word,
                    word.startsWith("0x") ? 16 : 10);
        } catch (NumberFormatException e) {
            throw new UsageException(
                    option
                            + " takes names such as OPTIMIZED,NEWLOCALS,GENERATOR or a number such as 0x23; '"
                            + word
                            + "' is neither");
        }
    }

    /** The number and the names, such as {@code 0x3 OPTIMIZED, NEWLOCALS}. */
    static String text(int flags, PythonVersion version) {
        List<String> names = of(flags, version);
        return "0x"
                + Integer.toHexString(flags)
                + (names.isEmpty() ? "" : " " + String.join(", ", names));
    }
}
