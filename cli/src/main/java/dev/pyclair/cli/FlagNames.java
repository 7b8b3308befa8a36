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

    /** The number and the names, such as {@code 0x3 OPTIMIZED, NEWLOCALS}. */
    static String text(int flags, PythonVersion version) {
        List<String> names = of(flags, version);
        return "0x"
                + Integer.toHexString(flags)
                + (names.isEmpty() ? "" : " " + String.join(", ", names));
    }
}
