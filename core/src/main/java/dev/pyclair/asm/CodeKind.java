package dev.pyclair.asm;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;

/** What code is of, which says the flags that it has if none are given. */
enum CodeKind {
    /** A module. */
    MODULE,
    /** The body of a class. */
    CLASS,
    /** A function. */
    FUNCTION,
    /** A code object whose flags are given. */
    GIVEN;

    /**
     * The flags of a code object: those that it has, and those that follow from what it is.
     *
     * @param code the code object, whose flags may lack those
     */
    int flags(CodeObject code) {
        if (this == GIVEN) {
            return code.flags();
        }
        PythonVersion version = code.version();
        int flags = code.flags();
        if (this == FUNCTION) {
            flags |= CodeFlag.OPTIMIZED.bit(version) | CodeFlag.NEWLOCALS.bit(version);
        }
        if (this == CLASS && version.marksClasses()) {
            flags |= CodeFlag.NEWLOCALS.bit(version);
        }
        if (version.marksFreeOfCells()
                && code.cellNames().isEmpty()
                && code.freeNames().isEmpty()) {
            flags |= CodeFlag.NOFREE.bit(version);
        }
        int coroutine = CodeFlag.COROUTINE.bit(version) | CodeFlag.ASYNC_GENERATOR.bit(version);
        if ((flags & coroutine) == 0 && yields(code)) {
            flags |= CodeFlag.GENERATOR.bit(version);
        }
        return flags;
    }

    private static boolean yields(CodeObject code) {
        var at = new InstructionReader(code);
        while (at.next()) {
            String name = at.entry().name();
            if (name.equals("YIELD_VALUE") || name.equals("YIELD_FROM")) {
                return true;
            }
        }
        return false;
    }
}
