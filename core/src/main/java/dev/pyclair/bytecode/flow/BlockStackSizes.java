package dev.pyclair.bytecode.flow;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;

/**
 * What the instructions of a version tell about its block stack.
 *
 * @param exception the values that describe an exception on the stack
 * @param passing what END_FINALLY pops when its handler was run into
 * @param cleanupFinish the effect of WITH_CLEANUP_FINISH: together with WITH_CLEANUP_START it pops
 *     the exit function
 * @param unwinds whether return, break and continue go through the block stack (to 3.7)
 * @param hasHandlers whether a handler is on the block stack until POP_EXCEPT (3.0 on)
 */
record BlockStackSizes(
        int exception, int passing, int cleanupFinish, boolean unwinds, boolean hasHandlers) {
    private static final BlockStackSizes[] BY_VERSION =
            new BlockStackSizes[PythonVersion.values().length];

    static BlockStackSizes of(InstructionSet set) {
        int version = set.version().ordinal();
        // A race makes equal ones.
        BlockStackSizes known = BY_VERSION[version];
        if (known == null) {
            int exception = effect(set, "SETUP_FINALLY", true);
            boolean hasBegin = set.entry("BEGIN_FINALLY").isPresent();
            known =
                    new BlockStackSizes(
                            exception,
                            hasBegin ? exception : 1,
                            -1 - effect(set, "WITH_CLEANUP_START", false),
                            set.entry("BREAK_LOOP").isPresent(),
                            set.entry("POP_EXCEPT").isPresent());
            BY_VERSION[version] = known;
        }
        return known;
    }

    private static int effect(InstructionSet set, String name, boolean jump) {
        return set.entry(name).map(entry -> set.effect(entry).apply(0, jump).orElse(0)).orElse(0);
    }
}
