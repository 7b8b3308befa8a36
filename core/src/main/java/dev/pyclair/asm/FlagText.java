package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.PythonVersion;

/** How flags stand in assembler text: names, and a number for bits that have none. */
final class FlagText {
    private FlagText() {}

    /** Whether a plus is next: the flags are those that follow from the code, and these. */
    static boolean isAddition(AssemblyLine line) {
        return line.take("+");
    }

    static int read(AssemblyLine line, PythonVersion version) {
        int flags = 0;
        while (!line.atEnd()) {
            flags |= line.atDigit() ? line.number("flags") : named(line, version);
        }
        return flags;
    }

    private static int named(AssemblyLine line, PythonVersion version) {
        int start = line.index();
        String name = line.word();
        for (CodeFlag flag : CodeFlag.values()) {
            if (flag.name().equals(name)) {
                return flag.bit(version);
            }
        }
        throw line.error("'" + name + "' is no flag of a code object", start);
    }

    static String text(int flags, PythonVersion version) {
        var text = new StringBuilder();
        int rest = flags;
        for (CodeFlag flag : CodeFlag.of(flags, version)) {
            text.append(text.isEmpty() ? "" : " ").append(flag.name());
            rest &= ~flag.bit(version);
        }
        if (rest != 0 || flags == 0) {
            text.append(text.isEmpty() ? "0x" : " 0x").append(Integer.toHexString(rest));
        }
        return text.toString();
    }
}
