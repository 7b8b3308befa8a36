package dev.pyclair.verify;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.Set;

/** The instructions of a version by number, as the verifier asks for them all the time. */
final class Opcodes {
    private static final int COUNT = 256;
    private static final Opcodes[] LOADED = new Opcodes[PythonVersion.values().length];

    /** Instructions that can run a Python function without a call in C. */
    private static final Set<String> ENTERING_FRAMES =
            Set.of(
                    "BINARY_OP",
                    "BINARY_SUBSCR",
                    "CALL",
                    "CALL_FUNCTION_EX",
                    "CALL_KW",
                    "FOR_ITER",
                    "LOAD_ATTR",
                    "LOAD_SPECIAL",
                    "SEND");

    private static final int PLACES = 3;

    private final InstructionSet set;
    private final boolean borrows;
    private final boolean iteratesPairs;
    private final int resumePlaces;
    private final boolean savesPrevious;
    private final boolean endsFinally;
    private final boolean callsFinally;
    private final boolean startsGenerators;
    private final boolean setsFunctionAttributes;
    private final StackTable table;

    /** Filled as instructions are asked for; a race makes an equal one. */
    private final Row[] rows = new Row[COUNT];

    /** What is known of an instruction; the transfer is null if no program has it. */
    private record Row(
            int caches, Operand operand, Flow flow, boolean entersFrames, Transfer transfer) {}

    private Opcodes(PythonVersion version) {
        set = InstructionSet.of(version);
        table = StackTable.of(version);
        Transfer iteration = transfer("FOR_ITER");
        iteratesPairs = iteration != null && iteration.through().looked().length > 1;
        savesPrevious = table.has("POP_EXCEPT");
        endsFinally = table.has("END_FINALLY");
        callsFinally = table.has("CALL_FINALLY");
        startsGenerators = table.has("GEN_START");
        setsFunctionAttributes = table.has("SET_FUNCTION_ATTRIBUTE");
        borrows = table.has("LOAD_FAST_BORROW");
        // The bit above, from 3.13 on, says how deep in handlers the frame is.
        Transfer resumption = transfer("RESUME");
        resumePlaces = Math.max(resumption == null ? 0 : resumption.most() >> 1, PLACES);
    }

    private Transfer transfer(String name) {
        return table.transfer(name).orElse(null);
    }

    private Row row(int opcode) {
        Row known = rows[opcode];
        if (known == null) {
            known = row(set.entry(opcode));
            rows[opcode] = known;
        }
        return known;
    }

    private Row row(Entry entry) {
        boolean isOfPrograms =
                entry.isDefined() && entry.specializes().isEmpty() && !entry.isInstrumented();
        return new Row(
                entry.caches(),
                entry.operand(),
                set.flow(entry),
                ENTERING_FRAMES.contains(entry.name()),
                isOfPrograms ? table.transfer(entry.name()).orElse(null) : null);
    }

    static Opcodes of(PythonVersion version) {
        // A race makes two; both are equal.
        Opcodes known = LOADED[version.ordinal()];
        if (known == null) {
            known = new Opcodes(version);
            LOADED[version.ordinal()] = known;
        }
        return known;
    }

    InstructionSet set() {
        return set;
    }

    int caches(int opcode) {
        return row(opcode).caches();
    }

    Operand operand(int opcode) {
        return row(opcode).operand();
    }

    Flow flow(int opcode) {
        return row(opcode).flow();
    }

    /** Whether a program can have the instruction at all. */
    boolean isAllowed(int opcode) {
        Transfer transfer = transfer(opcode);
        return transfer != null && transfer.special() != Special.REFUSED;
    }

    /** Whether values can be on the stack without a reference (3.14 on). */
    boolean borrows() {
        return borrows;
    }

    /** Whether what is iterated has an index above it (3.15 on). */
    boolean iteratesPairs() {
        return iteratesPairs;
    }

    /** Whether handlers keep the exception handled before (3.0 on). */
    boolean savesPrevious() {
        return savesPrevious;
    }

    /** Whether a finally has one piece of code for all ways to enter it (to 3.8). */
    boolean endsFinally() {
        return endsFinally;
    }

    /** Whether a finally can be called (3.8). */
    boolean callsFinally() {
        return callsFinally;
    }

    /** Whether what is sent first is on the stack when a generator starts (3.10). */
    boolean startsGenerators() {
        return startsGenerators;
    }

    /** Whether an instruction of its own gives a function what it closes over (3.13 on). */
    boolean setsFunctionAttributes() {
        return setsFunctionAttributes;
    }

    /** The bits of RESUME that say where the frame goes on. */
    int resumePlaces() {
        return resumePlaces;
    }

    boolean entersFrames(int opcode) {
        return row(opcode).entersFrames();
    }

    Transfer transfer(int opcode) {
        return row(opcode).transfer();
    }

    Special special(int opcode) {
        return transfer(opcode).special();
    }

    String name(int opcode) {
        return set.entry(opcode).name();
    }
}
