package dev.pyclair.verify;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.Arrays;

/**
 * Constants as slots, and what is known of tuples: their note is the index of a constant, or of the
 * BUILD_TUPLE that made them, and which of both.
 */
final class Tuples {
    private static final int BY_CONSTANT = 1;
    private static final int BY_INSTRUCTION = 2;

    /** Beyond, nobody asks what a tuple is made of. */
    private static final int MOST_ITEMS = 1024;

    /** Items of all tuples; a real program has less than a thousandth. */
    private static final int MOST_KEPT = 1 << 20;

    private static final int[] UNKNOWN = new int[0];

    private final Program program;
    private final CodeObject code;
    private final State state;
    private int[][] built;
    private int kept;

    Tuples(Program program, State state) {
        this.program = program;
        this.code = program.code();
        this.state = state;
    }

    /** The slot of a constant. */
    int constant(int index) {
        Constant constant = code.consts().get(index);
        if (constant instanceof Constant.Container container) {
            return container.kind() == Constant.Kind.TUPLE
                    ? Kinds.of(SlotKind.TUPLE, index << 2 | BY_CONSTANT)
                    : Kinds.of(SlotKind.ANY);
        }
        if (constant instanceof CodeObject) {
            return Kinds.of(SlotKind.CODE, index + 1);
        }
        if (code.version().hasByteStrings()
                ? constant instanceof Bytes
                : constant instanceof Text) {
            return Kinds.of(SlotKind.STRING);
        }
        if (constant instanceof Constant.Singleton singleton) {
            return Kinds.of(
                    switch (singleton) {
                        case NONE -> SlotKind.NONE;
                        case TRUE, FALSE -> SlotKind.BOOL;
                        case ELLIPSIS, STOP_ITERATION -> SlotKind.ANY;
                    });
        }
        return Kinds.of(SlotKind.ANY);
    }

    /** The slot of a constant that the interpreter holds ready. */
    int commonConstant(int index) {
        return Kinds.of(
                switch (program.opcodes().set().texts(ValueList.COMMON_CONSTANTS).get(index)) {
                    case "None" -> SlotKind.NONE;
                    case "True", "False" -> SlotKind.BOOL;
                    case "''" -> SlotKind.STRING;
                    default -> SlotKind.ANY;
                });
    }

    /** The slot of a tuple of what is on top of the stack. */
    int built(int index, int size) {
        if (size > MOST_ITEMS) {
            return Kinds.of(SlotKind.TUPLE);
        }
        if (built == null) {
            built = new int[program.count()][];
        }
        int[] items = Arrays.copyOfRange(state.stack, state.depth - size, state.depth);
        if (built[index] == null) {
            kept += size;
            built[index] = kept > MOST_KEPT ? UNKNOWN : items;
        } else if (!Arrays.equals(built[index], items)) {
            // Who relied on the first is interpreted again, as the note is gone.
            built[index] = UNKNOWN;
        }
        return built[index] == UNKNOWN
                ? Kinds.of(SlotKind.TUPLE)
                : Kinds.of(SlotKind.TUPLE, index << 2 | BY_INSTRUCTION);
    }

    private static boolean isBy(int slot, int origin) {
        return Kinds.is(slot, SlotKind.TUPLE) && (Kinds.note(slot) & 3) == origin;
    }

    private Constant.Container container(int slot) {
        return (Constant.Container) code.consts().get(Kinds.note(slot) >> 2);
    }

    /** How many items a constant tuple has; -1 if the slot is none. */
    int constantSize(int slot) {
        return isBy(slot, BY_CONSTANT) ? container(slot).items().size() : -1;
    }

    /** How many items a tuple has; -1 if that is not known. */
    int size(int slot) {
        return isBy(slot, BY_INSTRUCTION)
                ? program.oparg(Kinds.note(slot) >> 2)
                : constantSize(slot);
    }

    boolean isNames(int slot) {
        return isBy(slot, BY_CONSTANT) && Indices.isNames(container(slot));
    }

    /** What a tuple that an instruction made consists of; nothing if that is not known. */
    int[] items(int slot) {
        return isBy(slot, BY_INSTRUCTION) ? built[Kinds.note(slot) >> 2] : UNKNOWN;
    }

    /** Whether all items of a constant tuple are strings. */
    boolean isConstantOfStrings(int slot) {
        if (!isBy(slot, BY_CONSTANT)) {
            return false;
        }
        for (Constant item : container(slot).items()) {
            if (!(item instanceof Text)) {
                return false;
            }
        }
        return true;
    }
}
