package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verifier;
import java.util.ArrayList;
import java.util.List;

/**
 * What the verifier says of code.
 *
 * @param diagnostics what is wrong with it
 * @param fault why it cannot be verified; empty if it was
 */
record Verdict(List<Diagnostic> diagnostics, String fault) {
    /** What holds no code is accepted, since nothing of it will run. */
    static Verdict of(Constant value) {
        if (!(value instanceof CodeObject code)) {
            return new Verdict(List.of(), "");
        }
        return Verifier.supports(code.version())
                ? new Verdict(Verifier.verify(code), "")
                : new Verdict(List.of(), "code of " + code.version() + " cannot be verified");
    }

    boolean isAccepted() {
        return diagnostics.isEmpty() && fault.isEmpty();
    }

    /** A line for each thing that is wrong, without the name of the file. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (Diagnostic diagnostic : diagnostics) {
            lines.add(diagnostic.toString());
        }
        if (!fault.isEmpty()) {
            lines.add(fault);
        }
        return lines;
    }

    /**
     * The same lines for standard error.
     *
     * @param label the file; empty if there is none
     */
    List<String> notes(String label) {
        var notes = new ArrayList<String>();
        for (String line : lines()) {
            notes.add("pyclair: " + (label.isEmpty() ? "" : label + ": ") + line);
        }
        return notes;
    }

    /** Adds the diagnostics to an open object. */
    void write(JsonWriter json) {
        json.key("accepted").value(isAccepted());
        json.key("diagnostics").open('[');
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
        }
        json.close(']');
        if (!fault.isEmpty()) {
            json.key("fault").value(fault);
        }
    }

    private static void write(Diagnostic diagnostic, JsonWriter json) {
        json.open('{').key("rule").value(diagnostic.rule().id());
        json.key("qualname").value(diagnostic.qualname());
        json.key("code_offset").value(diagnostic.code().fileOffset());
        if (diagnostic.offset() >= 0) {
            json.key("offset").value(diagnostic.offset());
        }
        if (!diagnostic.instruction().isEmpty()) {
            json.key("opname").value(diagnostic.instruction());
        }
        json.key("message").value(diagnostic.message()).close('}');
    }
}
