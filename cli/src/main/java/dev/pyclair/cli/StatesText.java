package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.SlotKind;
import dev.pyclair.verify.StackState;
import dev.pyclair.verify.Verification;
import dev.pyclair.verify.Verifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code objects as a table: each instruction, and what is on the stack before it. */
final class StatesText {
    private static final int OFFSET_WIDTH = 6;
    private static final int INSTRUCTION_WIDTH = 40;

    private StatesText() {}

    /** Appends code objects and, unless they are among them already, what is nested in them. */
    static void append(Utf8Builder out, List<CodeObject> chosen) {
        Set<CodeObject> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CodeObject root : chosen) {
            for (CodeTree.Node node : CodeTree.of(root)) {
                if (done.add(node.code())) {
                    if (done.size() > 1) {
                        out.append('\n');
                    }
                    table(out, node.code());
                }
            }
        }
    }

    private static void table(Utf8Builder out, CodeObject code) {
        out.append(code.qualname().toString() + Signature.of(code));
        out.append(", stack size " + code.stackSize() + "\n");
        Verification found = Verifier.analyze(code);
        for (Instruction instruction : Instructions.of(code)) {
            String offset = Integer.toString(instruction.offset());
            out.spaces(Math.max(0, OFFSET_WIDTH - offset.length()));
            String text = offset + " " + words(instruction);
            out.append(text);
            int used = Math.max(0, OFFSET_WIDTH - offset.length()) + text.length();
            out.spaces(Math.max(2, INSTRUCTION_WIDTH - used));
            Optional<StackState> state = found.before(instruction.offset());
            out.append(state.isPresent() ? words(state.get().stack()) : "not reached");
            out.append('\n');
        }
        for (Diagnostic diagnostic : found.diagnostics()) {
            out.append(diagnostic.toString());
            out.append('\n');
        }
    }

    private static String words(Instruction instruction) {
        if (instruction.arg().isEmpty()) {
            return instruction.opname();
        }
        String argument = instruction.opname() + " " + instruction.arg().getAsInt();
        return instruction.argrepr().isEmpty()
                ? argument
                : argument + " (" + instruction.argrepr() + ")";
    }

    private static String words(List<SlotKind> stack) {
        var words = new StringBuilder("[");
        for (SlotKind kind : stack) {
            words.append(words.length() > 1 ? ", " : "").append(kind.text());
        }
        return words.append(']').toString();
    }
}
