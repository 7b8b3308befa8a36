package dev.pyclair.runtime;

import dev.pyclair.PyclairException;
import dev.pyclair.verify.Diagnostic;
import java.util.List;

/** Code that the verifier rejects, and that does not run: it could break an interpreter. */
public final class InvalidCodeException extends PyclairException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    InvalidCodeException(List<Diagnostic> diagnostics) {
        super("code that could break the interpreter does not run: " + words(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    private static String words(List<Diagnostic> diagnostics) {
        int more = diagnostics.size() - 1;
        return diagnostics.get(0) + (more == 0 ? "" : " (and " + more + " more)");
    }

    /** {@return what is wrong with it, at least one} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
