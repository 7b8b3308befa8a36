package dev.pyclair.verify;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.Optional;
import java.util.Set;

/**
 * The instructions of a version by number, in arrays, as the verifier asks for them all the time.
 */
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
    private final boolean[] entersFrames = new boolean[COUNT];
    private final int[] caches = new int[COUNT];
    private final Operand[] operands = new Operand[COUNT];
    private final Flow[] flows = new Flow[COUNT];
    private final Transfer[] transfers = new Transfer[COUNT];

    private Opcodes(PythonVersion version) {
        set = InstructionSet.of(version);
        StackTable table = StackTable.of(version);
        for (Entry entry : set.entries()) {
            int number = entry.number();
            caches[number] = entry.caches();
            operands[number] = entry.operand();
            flows[number] = set.flow(entry);
            entersFrames[number] = ENTERING_FRAMES.contains(entry.name());
            Optional<Transfer> transfer =
                    entry.isDefined() && entry.specializes().isEmpty() && !entry.isInstrumented()
                            ? table.transfer(entry)
                            : Optional.empty();
            transfers[number] = transfer.orElse(null);
        }
        iteratesPairs =
                set.entry("FOR_ITER")
                        .flatMap(table::transfer)
                        .map(transfer -> transfer.through().looked().length > 1)
                        .orElse(false);
        savesPrevious = set.entry("POP_EXCEPT").isPresent();
        endsFinally = set.entry("END_FINALLY").isPresent();
        callsFinally = set.entry("CALL_FINALLY").isPresent();
        startsGenerators = set.entry("GEN_START").isPresent();
        borrows = set.entry("LOAD_FAST_BORROW").isPresent();
        // The bit above, from 3.13 on, says how deep in handlers the frame is.
        int most = set.entry("RESUME").flatMap(table::transfer).map(Transfer::most).orElse(0);
        resumePlaces = Math.max(most >> 1, PLACES);
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
        return caches[opcode];
    }

    Operand operand(int opcode) {
        return operands[opcode];
    }

    Flow flow(int opcode) {
        return flows[opcode];
    }

    /** Whether a program can have the instruction at all. */
    boolean isAllowed(int opcode) {
        return transfers[opcode] != null && transfers[opcode].special() != Special.REFUSED;
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

    /** The bits of RESUME that say where the frame goes on. */
    int resumePlaces() {
        return resumePlaces;
    }

    boolean entersFrames(int opcode) {
        return entersFrames[opcode];
    }

    Transfer transfer(int opcode) {
        return transfers[opcode];
    }

    Special special(int opcode) {
        return transfers[opcode].special();
    }

    String name(int opcode) {
        return set.entry(opcode).name();
    }
}
