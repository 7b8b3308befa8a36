package dev.pyclair.dis.diff;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Text;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.opcode.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The instructions of one side as the alignment takes them: without EXTENDED_ARGs, each with a key
 * that says what a reader sees, and with the place that it leads to.
 */
final class Sequence {
    /** An instruction that leads nowhere, or to what is no start of an instruction. */
    static final int NOWHERE = -1;

    /** What an instruction of a version costs in memory, for each of its bytes. */
    private static final int COST = 32;

    private final CodeObject code;
    private final List<Instruction> instructions = new ArrayList<>();

    /** What the arguments stand for; of a jump empty, or the offset of what is no place. */
    private final List<String> arguments = new ArrayList<>();

    /** A number for name and argument. */
    private final int[] keys;

    /** A number for the family of the name. */
    private final int[] families;

    /** The index of the instruction that each leads to, or {@link #NOWHERE}. */
    private final int[] targets;

    private final Vocabulary vocabulary;
    private final Budget budget;

    Sequence(CodeObject code, Vocabulary vocabulary, Budget budget) {
        this.code = code;
        this.vocabulary = vocabulary;
        this.budget = budget;
        budget.charge((long) COST * code.code().length());
        List<Instruction> all = Instructions.of(code, budget.left());
        for (Instruction instruction : all) {
            budget.charge(instruction.argrepr().length());
        }
        keys = new int[all.size()];
        families = new int[all.size()];
        targets = new int[all.size()];
        var reader = new InstructionReader(code);
        var leads = new boolean[all.size()];
        var offsets = new int[all.size()];
        for (Instruction instruction : all) {
            reader.next();
            Operand operand = reader.entry().operand();
            if (operand != Operand.EXTENDED_ARG) {
                int index = size();
                leads[index] = operand.isJump() || operand == Operand.JUMP_FROM;
                offsets[index] = leads[index] ? reader.target() : 0;
                add(instruction, reader);
            }
        }
        for (int i = 0; i < size(); i++) {
            targets[i] = leads[i] ? at(offsets[i]) : NOWHERE;
            if (leads[i] && targets[i] == NOWHERE) {
                String text = "to offset " + offsets[i];
                arguments.set(i, text);
                keys[i] = vocabulary.key(instructions.get(i).opname(), text);
            }
        }
    }

    int size() {
        return instructions.size();
    }

    CodeObject code() {
        return code;
    }

    Instruction instruction(int index) {
        return instructions.get(index);
    }

    String argument(int index) {
        return arguments.get(index);
    }

    int key(int index) {
        return keys[index];
    }

    int target(int index) {
        return targets[index];
    }

    int[] keys() {
        return Arrays.copyOf(keys, size());
    }

    int[] families() {
        return families;
    }

    private void add(Instruction instruction, InstructionReader reader) {
        int index = size();
        Operand operand = reader.entry().operand();
        String name = reader.entry().baseName();
        String argument = argument(instruction, operand);
        instructions.add(instruction);
        arguments.add(argument);
        families[index] = vocabulary.family(name);
        keys[index] = vocabulary.key(name, key(instruction, operand, argument));
    }

    /** What the argument stands for, in words. */
    private String argument(Instruction instruction, Operand operand) {
        if (operand.isJump() || operand == Operand.JUMP_FROM || instruction.arg().isEmpty()) {
            return "";
        }
        if (operand.isConstant() && isThere(instruction)) {
            if (instruction.argval() instanceof CodeObject inner) {
                return "<code " + inner.name() + ">";
            }
            return operand == Operand.CONST
                    ? instruction.argrepr()
                    : budget.repr(instruction.argval(), code.version());
        }
        if (!instruction.argrepr().isEmpty()) {
            return instruction.argrepr();
        }
        boolean isEmptyName =
                operand.isName() || operand == Operand.LOCAL || operand == Operand.DEREF;
        return isEmptyName ? "''" : Integer.toString(instruction.arg().getAsInt());
    }

    /** Whether the constant is there; in broken code it may not be. */
    private boolean isThere(Instruction instruction) {
        int index = instruction.arg().orElse(NOWHERE);
        return index >= 0 && index < code.consts().size();
    }

    /** What the argument stands for, such that equal keys mean the same in all versions. */
    private String key(Instruction instruction, Operand operand, String argument) {
        if (operand.isConstant() && isThere(instruction)) {
            return "=" + vocabulary.value(instruction.argval(), code.version());
        }
        if (operand.isName() && instruction.argval() instanceof Text name) {
            // What is pushed besides is worded in two ways.
            int flags = instruction.arg().orElse(0) & (1 << operand.flagBits()) - 1;
            return "." + flags + name;
        }
        return operand == Operand.LINE ? "" : " " + argument;
    }

    /**
     * The instruction at an offset.
     *
     * @return its index, the number of instructions for the end of the code, {@link #NOWHERE} if
     *     none starts there
     */
    int at(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = instructions.get(middle).startOffset();
            if (start == offset) {
                return middle;
            }
            if (start < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return offset == code.code().length() ? size() : NOWHERE;
    }
}
