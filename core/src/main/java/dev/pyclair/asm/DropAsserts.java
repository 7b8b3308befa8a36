package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.Opcode;
import java.util.List;
import java.util.Optional;

/**
 * Makes asserts pass: where one is about to raise, it goes on behind instead.
 *
 * <p>From 2.7 on {@code assert} is compiled to a jump over the raising of {@code AssertionError}.
 * What is behind that jump becomes a jump of the same kind to the same place, whichever way it is
 * reached. Up to 3.8 an {@code if} that does nothing but raise that error is compiled alike, and is
 * treated alike.
 */
final class DropAsserts implements CodeTransform {
    private static final String ERROR = "AssertionError";

    @Override
    public CodeObject apply(CodeObject code) {
        List<CodeElement> elements = CodeModel.of(code).elements();
        CodeBuilder builder = CodeBuilder.from(code);
        boolean isChanged = false;
        for (int i = 0; i < elements.size(); i++) {
            Optional<CodeInstruction> jump =
                    isRaised(elements.get(i), code.version())
                            ? jumpOver(elements, i, builder)
                            : Optional.empty();
            if (jump.isEmpty()) {
                builder.with(elements.get(i));
                continue;
            }
            builder.with(jump.get());
            isChanged = true;
            int raise = raiseBehind(elements, i);
            if (raise > i) {
                i = raise;
            } else {
                builder.with(elements.get(i));
            }
        }
        return isChanged ? builder.build() : code;
    }

    /** Whether an element loads the error that asserts raise. */
    private static boolean isRaised(CodeElement element, PythonVersion version) {
        if (!(element instanceof CodeInstruction instruction)) {
            return false;
        }
        if (instruction.is(Opcode.LOAD_GLOBAL)) {
            InstructionSet set = InstructionSet.of(version);
            return set.entry("LOAD_ASSERTION_ERROR").isEmpty()
                    && set.entry("LOAD_COMMON_CONSTANT").isEmpty()
                    && instruction.name().map(name -> name.toString().equals(ERROR)).orElse(false);
        }
        return instruction.is(Opcode.LOAD_ASSERTION_ERROR)
                || instruction.is(Opcode.LOAD_COMMON_CONSTANT) && instruction.oparg() == 0;
    }

    /** A jump to where the jump over the raising leads, if that is what stands before. */
    private static Optional<CodeInstruction> jumpOver(
            List<CodeElement> elements, int index, CodeBuilder builder) {
        for (int i = index - 1; i >= 0; i--) {
            if (elements.get(i) instanceof CodeInstruction before && !before.is(Opcode.NOT_TAKEN)) {
                boolean isOver = before.opname().contains("JUMP") && isBeforeRaise(elements, index);
                return isOver
                        ? before.target().map(label -> jump(before, label, builder))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static CodeInstruction jump(CodeInstruction like, Label target, CodeBuilder builder) {
        String opname =
                switch (like.entry().operand()) {
                    case JUMP_ABSOLUTE -> "JUMP_ABSOLUTE";
                    case JUMP_BACKWARD -> "JUMP_BACKWARD";
                    default -> "JUMP_FORWARD";
                };
        return CodeInstruction.ofTarget(builder.entry(opname), target);
    }

    /** Whether what is loaded at a place gets raised, so that it is no use of the name as such. */
    private static boolean isBeforeRaise(List<CodeElement> elements, int index) {
        for (int i = index + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof CodeInstruction instruction
                    && instruction.is(Opcode.RAISE_VARARGS)) {
                return true;
            }
        }
        return false;
    }

    /** The raise that ends what nothing can reach any more; -1 if something jumps in between. */
    private static int raiseBehind(List<CodeElement> elements, int index) {
        for (int i = index; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof CodeInstruction instruction) {
                if (instruction.is(Opcode.RAISE_VARARGS)) {
                    return i;
                }
            } else if (!(element instanceof PositionMark)) {
                return -1;
            }
        }
        return -1;
    }
}
