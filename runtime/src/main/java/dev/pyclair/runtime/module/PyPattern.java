package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.regex.Program;

/** {@code re.Pattern}. */
final class PyPattern extends PyObject {
    static final PyType TYPE =
            PyType.of("re", "Pattern", new PatternMethods(), Types.OBJECT).setFinal();

    private final Object pattern;
    private final long flags;
    private final Program program;
    private final Object groupIndex;
    private final Object[] names;

    /**
     * A pattern.
     *
     * @param pattern as it was written: text, bytes or None
     * @param groupIndex the numbers of named groups, a dict
     * @param names for each group its name or None, that of the whole first
     */
    PyPattern(Object pattern, long flags, Program program, Object groupIndex, Object[] names) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.program = program;
        this.groupIndex = groupIndex;
        this.names = names;
    }

    Object pattern() {
        return pattern;
    }

    long flags() {
        return flags;
    }

    Program program() {
        return program;
    }

    Object groupIndex() {
        return groupIndex;
    }

    Object[] names() {
        return names;
    }
}
