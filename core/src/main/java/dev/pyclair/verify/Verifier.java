package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.PythonVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says whether a code object can be run by the CPython of its version without harm to the
 * interpreter.
 *
 * <p>What is accepted neither takes from an empty stack nor fills one that is full, reads no
 * variable, constant or name that is not there, jumps to instructions only, and gives every
 * instruction the kind of value that it trusts in ({@link SlotKind}). That says nothing of what the
 * code means, or whether it ends. Of the code object that is verified itself, hidden arguments
 * ({@code .0} of a generator expression) are taken to be what its compiler hands it.
 *
 * <p>A CPython has no such check, see <a href="https://peps.python.org/pep-0330/">PEP 330</a>.
 */
public final class Verifier {
    private Verifier() {}

    /**
     * Verifies a code object and all that is nested in it.
     *
     * @param code the code object, of 2.7 or of 3.6 on
     * @return what is wrong; empty if it is accepted
     * @throws IllegalArgumentException if its version is not one of those
     */
    public static List<Diagnostic> verify(CodeObject code) {
        checkVersion(code);
        var diagnostics = new ArrayList<Diagnostic>();
        if (code.nested().isEmpty()) {
            check(code, new Findings(diagnostics, code));
        } else {
            for (CodeTree.Node node : CodeTree.of(code)) {
                check(node.code(), new Findings(diagnostics, node.code()));
            }
        }
        return List.copyOf(diagnostics);
    }

    /**
     * Verifies one code object, without those that are nested in it, and keeps what is on the
     * stack.
     *
     * @param code the code object, of 2.7 or of 3.6 on
     * @return what was found
     * @throws IllegalArgumentException if its version is not one of those
     */
    public static Verification analyze(CodeObject code) {
        checkVersion(code);
        var diagnostics = new ArrayList<Diagnostic>();
        Machine machine = check(code, new Findings(diagnostics, code));
        return new Verification(diagnostics, machine == null ? Map.of() : machine.record());
    }

    /**
     * Whether code of a version can be verified.
     *
     * @param version the version
     * @return whether the verifier knows what all of its instructions do
     */
    public static boolean supports(PythonVersion version) {
        return StackTable.covers(version);
    }

    private static void checkVersion(CodeObject code) {
        if (!supports(code.version())) {
            throw new IllegalArgumentException("code of " + code.version() + " cannot be verified");
        }
    }

    /** The machine that interpreted the code; null where the code has no shape to interpret. */
    private static Machine check(CodeObject code, Findings findings) {
        var shape = new Shape(code);
        shape.check(findings);
        Constants.check(code, findings);
        new Tables(code).check(findings);
        var program = new Program(code, Opcodes.of(code.version()), findings);
        if (!program.isWhole()) {
            return null;
        }
        new Indices(program).check();
        var flow = new ControlFlow(program);
        flow.check();
        var handlers = new Handlers(program);
        if (!findings.isEmpty()) {
            return null;
        }
        if (code.version().hasLocalsPlus()) {
            new Prologue(program, flow, handlers, shape).check();
        } else {
            new Placement(program, shape).check();
        }
        if (!findings.isEmpty()) {
            return null;
        }
        var machine = new Machine(program, flow, handlers, shape);
        machine.run();
        return machine;
    }
}
