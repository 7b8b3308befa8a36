package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import java.util.List;

/** Collects what is wrong with one code object. */
final class Findings {
    /** Later findings mostly follow from earlier ones. */
    private static final int MOST = 20;

    private final List<Diagnostic> diagnostics;
    private final CodeObject code;
    private final int before;

    Findings(List<Diagnostic> diagnostics, CodeObject code) {
        this.diagnostics = diagnostics;
        this.code = code;
        this.before = diagnostics.size();
    }

    boolean isEmpty() {
        return diagnostics.size() == before;
    }

    boolean isFull() {
        return diagnostics.size() - before >= MOST;
    }

    /** Something wrong with the code object as a whole. */
    void add(Rule rule, String message) {
        add(rule, -1, "", message);
    }

    /** Something wrong with an instruction. */
    void add(Rule rule, int offset, String instruction, String message) {
        if (!isFull()) {
            diagnostics.add(
                    new Diagnostic(
                            rule, code, code.qualname().toString(), offset, instruction, message));
        }
    }
}
