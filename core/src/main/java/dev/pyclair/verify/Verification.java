package dev.pyclair.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What verifying one code object found out: what is wrong, and what is on the stack where. */
public final class Verification {
    private final List<Diagnostic> diagnostics;
    private final Map<Integer, StackState> states;

    Verification(List<Diagnostic> diagnostics, Map<Integer, StackState> states) {
        this.diagnostics = List.copyOf(diagnostics);
        this.states = states;
    }

    /** {@return what is wrong; empty if the code object is accepted} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return whether nothing is wrong} */
    public boolean isAccepted() {
        return diagnostics.isEmpty();
    }

    /**
     * What is known before an instruction.
     *
     * @param offset where it is, in bytes from the start of the code
     * @return the state; empty where no way leads to, or where no instruction is
     */
    public Optional<StackState> before(int offset) {
        return Optional.ofNullable(states.get(offset));
    }
}
