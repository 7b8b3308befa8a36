package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verifier;
import java.util.List;
import java.util.Optional;

/**
 * Lets no code run that the verifier has not accepted: the interpreter trusts what it has proved.
 * What comes from outside is verified before; this is for code that a program makes.
 */
final class Admission {
    private Admission() {}

    /** Verifies a code object with all those inside, once. */
    static void check(PyCode code) {
        Optional<String> fault = fault(code);
        if (fault.isPresent()) {
            throw Errors.of(Types.SYSTEM_ERROR, fault.get());
        }
    }

    /** Why a code object may not run; empty if it may. */
    static Optional<String> fault(PyCode code) {
        if (code.isVerified()) {
            return Optional.empty();
        }
        List<Diagnostic> diagnostics = Verifier.verify(code.code());
        if (!diagnostics.isEmpty()) {
            return Optional.of(
                    "code that could break the interpreter does not run: " + diagnostics.get(0));
        }
        code.setVerified();
        return Optional.empty();
    }
}
