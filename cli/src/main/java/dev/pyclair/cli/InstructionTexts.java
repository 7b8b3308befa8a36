package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instructions of the code that a program runs, taken apart when first asked for. */
final class InstructionTexts {
    /** Bytes that the arguments of one code object may have together. */
    private static final long LIMIT = 1 << 22;

    private final Map<CodeObject, Map<Integer, Instruction>> known = new IdentityHashMap<>();
    private final Map<CodeObject, List<Instruction>> lists = new IdentityHashMap<>();

    /** All instructions of a code object; none if their text would be endless. */
    List<Instruction> of(CodeObject code) {
        List<Instruction> list = lists.get(code);
        if (list == null) {
            list = read(code);
            lists.put(code, list);
        }
        return list;
    }

    private static List<Instruction> read(CodeObject code) {
        try {
            return Instructions.of(code, LIMIT);
        } catch (TextLimitException e) {
            return List.of();
        }
    }

    /** The instruction at an offset; empty if its text is too long. */
    Optional<Instruction> at(CodeObject code, int offset) {
        Map<Integer, Instruction> byOffset = known.get(code);
        if (byOffset == null) {
            byOffset = new HashMap<>();
            for (Instruction each : of(code)) {
                byOffset.put(each.offset(), each);
            }
            known.put(code, byOffset);
        }
        return Optional.ofNullable(byOffset.get(offset));
    }

    /** The name of the instruction at an offset, and its argument. */
    String text(CodeObject code, int offset) {
        Optional<Instruction> found = at(code, offset);
        if (found.isEmpty()) {
            return "?";
        }
        Instruction instruction = found.get();
        return instruction.argrepr().isEmpty()
                ? instruction.opname() + argument(instruction)
                : instruction.opname() + " " + instruction.argrepr();
    }

    private static String argument(Instruction instruction) {
        return instruction.arg().isPresent() ? " " + instruction.arg().getAsInt() : "";
    }
}
