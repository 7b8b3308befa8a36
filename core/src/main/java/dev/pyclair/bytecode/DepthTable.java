package dev.pyclair.bytecode;

import dev.pyclair.code.DepthScheme;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.StackEffect;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the instructions of a version do to the depth of the stack, by number: the effects of {@link
 * InstructionSet}, but for those that the compiler counts otherwise.
 */
final class DepthTable {
    /** To the next instruction. */
    static final byte NEXT = 1;

    /** To the next instruction and to the target. */
    static final byte BRANCH = 2;

    /** To the target. */
    static final byte JUMP = 3;

    /** To neither. */
    static final byte EXIT = 4;

    /** To the start of the loop around it, which drops what lies above the loop's depth. */
    static final byte CONTINUE = 5;

    /** A jump back to the start of a loop, or beyond handlers. */
    static final byte REMOVED_JUMP = 1;

    /** The None that tells the end of a {@code finally} that nothing was raised. */
    static final byte REMOVED_LOAD = 2;

    /** Deeper than this counts as this deep; twice as much still is an {@code int}. */
    static final int LIMIT = (1 << 30) - 1;

    private static final int OPCODES = 256;

    /** Take a tuple of names that the compiler itself makes, not the optimiser. */
    private static final List<String> NAME_TAKERS =
            List.of("IMPORT_NAME", "CALL_FUNCTION_KW", "BUILD_CONST_KEY_MAP");

    private static final DepthTable[] COMPILERS = new DepthTable[PythonVersion.values().length];
    private static final DepthTable[] PLAIN = new DepthTable[PythonVersion.values().length];

    /** What the compilers count otherwise than the interpreters. */
    private enum Override {
        // spotless:off
        END_FINALLY_1_0(      DepthScheme.V1_0, "END_FINALLY",         -3, -3),
        SETUP_EXCEPT_2_5(     DepthScheme.V2_5, "SETUP_EXCEPT",         3,  3),
        SETUP_FINALLY_2_5(    DepthScheme.V2_5, "SETUP_FINALLY",        3,  3),
        SETUP_WITH_2_5(       DepthScheme.V2_5, "SETUP_WITH",           4,  4),
        SETUP_EXCEPT_2_7(     DepthScheme.V2_7, "SETUP_EXCEPT",         0,  3),
        SETUP_FINALLY_2_7(    DepthScheme.V2_7, "SETUP_FINALLY",        0,  3),
        SETUP_WITH_2_7(       DepthScheme.V2_7, "SETUP_WITH",           4,  4),
        END_FINALLY_2_7(      DepthScheme.V2_7, "END_FINALLY",         -3, -3),
        SETUP_EXCEPT_3_0(     DepthScheme.V3_0, "SETUP_EXCEPT",         6,  9),
        SETUP_FINALLY_3_0(    DepthScheme.V3_0, "SETUP_FINALLY",        6,  9),
        SETUP_WITH_3_0(       DepthScheme.V3_0, "SETUP_WITH",           7,  7),
        SETUP_ASYNC_WITH_3_0( DepthScheme.V3_0, "SETUP_ASYNC_WITH",     6,  6);
        // spotless:on

        private final DepthScheme scheme;
        private final String name;
        private final int through;
        private final int jumping;

        Override(DepthScheme scheme, String name, int through, int jumping) {
            this.scheme = scheme;
            this.name = name;
            this.through = through;
            this.jumping = jumping;
        }
    }

    private final int[] through = new int[OPCODES];
    private final int[] jumping = new int[OPCODES];
    private final StackEffect[] formulas = new StackEffect[OPCODES];
    private final byte[] ways = new byte[OPCODES];
    private final byte[] removed = new byte[OPCODES];
    private final boolean[] takesNames = new boolean[OPCODES];
    private final boolean countsBehindExits;
    private final int loadConst;
    private final int returnValue;
    private final int handlerStart;
    private final int endFinally;

    private DepthTable(InstructionSet set, boolean isPlain) {
        DepthScheme scheme = set.version().depthScheme();
        for (Entry entry : set.entries()) {
            int number = entry.number();
            StackEffect effect = set.effect(entry);
            if (entry.stack().indexOf('n') >= 0) {
                formulas[number] = effect;
            }
            through[number] = bounded(effect.apply(0, false));
            jumping[number] = bounded(effect.apply(0, true));
            ways[number] = way(set.flow(entry), entry, scheme);
        }
        countsBehindExits = scheme.countsBehindExits();
        returnValue = number(set, "RETURN_VALUE");
        note(set, REMOVED_JUMP, "FOR_ITER", "SETUP_EXCEPT");
        note(set, REMOVED_LOAD, "SETUP_FINALLY", "SETUP_WITH", "SETUP_ASYNC_WITH");
        loadConst = number(set, "LOAD_CONST");
        handlerStart = number(set, "PUSH_EXC_INFO");
        endFinally = number(set, "END_FINALLY");
        for (String name : NAME_TAKERS) {
            set.entry(name).ifPresent(entry -> takesNames[entry.number()] = true);
        }
        if (isPlain) {
            makePlain(set);
        } else {
            for (Override override : Override.values()) {
                int number = override.scheme == scheme ? number(set, override.name) : -1;
                if (number >= 0) {
                    through[number] = override.through;
                    jumping[number] = override.jumping;
                }
            }
        }
    }

    private void makePlain(InstructionSet set) {
        for (Entry entry : set.entries()) {
            Flow flow = set.flow(entry);
            if (flow == Flow.SETUP) {
                ways[entry.number()] = NEXT;
            } else if (flow == Flow.EXIT) {
                ways[entry.number()] = EXIT;
            }
        }
        set.entry("BEGIN_FINALLY").ifPresent(entry -> through[entry.number()] = 1);
        set.entry("POP_FINALLY").ifPresent(entry -> through[entry.number()] = -1);
        through[endFinally] = -1;
    }

    private static byte way(Flow flow, Entry entry, DepthScheme scheme) {
        if (entry.baseName().equals("CONTINUE_LOOP")) {
            return scheme.countsBehindExits() ? BRANCH : CONTINUE;
        }
        return switch (flow) {
            case NEXT -> NEXT;
            case BRANCH, SETUP -> BRANCH;
            case JUMP -> JUMP;
            case EXIT -> scheme.countsBehindExits() ? NEXT : EXIT;
        };
    }

    private void note(InstructionSet set, byte what, String... names) {
        for (String name : names) {
            set.entry(name).ifPresent(entry -> removed[entry.number()] = what);
        }
    }

    private static int number(InstructionSet set, String name) {
        return set.entry(name).map(Entry::number).orElse(-1);
    }

    private static int bounded(OptionalInt effect) {
        return Math.max(-LIMIT, Math.min(LIMIT, effect.orElse(0)));
    }

    /** What the compiler of a version counts. */
    static DepthTable ofCompiler(PythonVersion version) {
        // A race makes a table twice; both are equal.
        DepthTable known = COMPILERS[version.ordinal()];
        if (known == null) {
            known = new DepthTable(InstructionSet.of(version), false);
            COMPILERS[version.ordinal()] = known;
        }
        return known;
    }

    /**
     * What the interpreter of a version does where nothing is raised: no handler is entered, and
     * {@code END_FINALLY} takes the one value that says so.
     */
    static DepthTable ofPlainFlow(PythonVersion version) {
        DepthTable known = PLAIN[version.ordinal()];
        if (known == null) {
            known = new DepthTable(InstructionSet.of(version), true);
            PLAIN[version.ordinal()] = known;
        }
        return known;
    }

    /** {@return the effect of falling through} */
    int through(int number, int oparg) {
        StackEffect formula = formulas[number];
        return formula == null ? through[number] : bounded(formula.apply(oparg, false));
    }

    /** {@return the effect of jumping} */
    int jumping(int number, int oparg) {
        StackEffect formula = formulas[number];
        return formula == null ? jumping[number] : bounded(formula.apply(oparg, true));
    }

    /** {@return where control goes: one of the constants of this class} */
    byte way(int number) {
        return ways[number];
    }

    /** {@return whether it is LOAD_CONST} */
    boolean loadsConstant(int number) {
        return number == loadConst;
    }

    /** {@return whether what stands behind a return counts as reached from there} */
    boolean countsBehindExits() {
        return countsBehindExits;
    }

    /** {@return whether it is RETURN_VALUE} */
    boolean returns(int number) {
        return number == returnValue;
    }

    /**
     * {@return what the peephole optimiser removes before the target of an instruction where a
     * return stands before it; 0 if nothing that counts}
     */
    byte removed(int number) {
        return removed[number];
    }

    /** {@return whether it takes a tuple of names that was never folded} */
    boolean takesNames(int number) {
        return takesNames[number];
    }

    /** {@return whether it is PUSH_EXC_INFO, with which handlers of 3.11 on start} */
    boolean startsHandler(int number) {
        return number == handlerStart;
    }

    /**
     * {@return whether it is an END_FINALLY that counts as taking more than it does where nothing
     * was raised}
     */
    boolean hidesDepth(int number) {
        return number == endFinally && through[number] < -1;
    }
}
