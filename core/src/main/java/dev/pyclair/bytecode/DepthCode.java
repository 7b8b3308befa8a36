package dev.pyclair.bytecode;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.opcode.Operand;
import java.util.Arrays;

/**
 * The instructions of a code object as {@link DepthWalk} needs them: arrays by slot, which is the
 * code unit where an instruction is, up to 3.5 the byte.
 */
final class DepthCode {
    /** Of a way that leads nowhere. */
    static final int NOWHERE = -1;

    private static final int[] NO_SLOTS = {};

    private final int shift;
    final int slots;

    /** Where control goes: the constants of {@link DepthTable}; 0 where no instruction starts. */
    final byte[] ways;

    final boolean[] isTarget;
    final int[] next;
    final int[] target;
    final int[] through;
    final int[] jumping;

    /**
     * By how much the stack rises at most in the instruction; the same array as {@link #through}
     * unless constants were folded.
     */
    int[] peaks;

    /** Slots of PUSH_EXC_INFO, with which handlers start. */
    private int[] handlers = NO_SLOTS;

    private int handlerCount;
    private boolean hasContinue;
    private boolean hidesDepth;

    DepthCode(CodeObject code, DepthTable table) {
        int length = code.code().length();
        shift = code.version().instructionFormat() == InstructionFormat.VARIABLE ? 0 : 1;
        slots = (length + shift) >> shift;
        ways = new byte[slots];
        isTarget = new boolean[slots];
        next = new int[slots];
        target = new int[slots];
        through = new int[slots];
        jumping = new int[slots];
        peaks = through;
        var removed = new byte[table.countsBehindExits() ? slots : 0];
        int previous = NOWHERE;
        var in = new InstructionReader(code);
        while (in.next()) {
            int slot = in.offset() >> shift;
            int number = in.entry().number();
            byte way = table.way(number);
            if (previous >= 0 && slot < removed.length) {
                if (removed[slot] == DepthTable.REMOVED_JUMP) {
                    ways[previous] = DepthTable.EXIT;
                } else if (removed[slot] == DepthTable.REMOVED_LOAD) {
                    through[previous]++;
                }
            }
            previous = table.returns(number) ? slot : NOWHERE;
            ways[slot] = way;
            next[slot] = in.nextOffset() >> shift;
            through[slot] = table.through(number, in.oparg());
            if (way != DepthTable.NEXT && way != DepthTable.EXIT) {
                jumping[slot] = table.jumping(number, in.oparg());
                hasContinue |= way == DepthTable.CONTINUE;
                int to = slotAt(in.target());
                aim(slot, to);
                if (to >= 0 && to < removed.length && removed[to] == 0) {
                    removed[to] = table.removed(number);
                }
            } else if (table.startsHandler(number)) {
                addHandler(slot);
            } else {
                hidesDepth |= table.hidesDepth(number);
            }
        }
        if (FoldedConstants.mayBeIn(code)) {
            peaks = folded(code, table).peaks(through);
        }
    }

    private void aim(int slot, int to) {
        target[slot] = to;
        if (to >= 0) {
            isTarget[to] = true;
        }
    }

    private FoldedConstants folded(CodeObject code, DepthTable table) {
        var constants = new FoldedConstants(code);
        var in = new InstructionReader(code);
        while (in.next()) {
            int number = in.entry().number();
            if (table.loadsConstant(number)) {
                constants.load(in.offset() >> shift, in.oparg());
            } else if (in.entry().operand() != Operand.EXTENDED_ARG) {
                constants.pass(table.takesNames(number));
            }
        }
        return constants;
    }

    private void addHandler(int slot) {
        if (handlerCount == handlers.length) {
            handlers = Arrays.copyOf(handlers, Math.max(8, 2 * handlerCount));
        }
        handlers[handlerCount++] = slot;
    }

    /** {@return the slot of a byte, or {@link #NOWHERE} if there is none} */
    int slotAt(int offset) {
        int slot = offset >> shift;
        return offset < 0 || slot >= slots || slot << shift != offset ? NOWHERE : slot;
    }

    /** {@return how many PUSH_EXC_INFO there are} */
    int handlerCount() {
        return handlerCount;
    }

    /** {@return the slot of a PUSH_EXC_INFO} */
    int handler(int index) {
        return handlers[index];
    }

    /** {@return whether there is a CONTINUE_LOOP that is not just a jump} */
    boolean hasContinue() {
        return hasContinue;
    }

    /** {@return whether an instruction is counted as taking more than it sometimes does} */
    boolean hidesDepth() {
        return hidesDepth;
    }

    /**
     * {@return more than any run can need that does not grow the stack in a loop: all that is
     * pushed, each instruction once}
     */
    int bound() {
        long sum = 0;
        for (int slot = 0; slot < slots; slot++) {
            sum += Math.max(0, Math.max(peaks[slot], Math.max(through[slot], jumping[slot])));
        }
        return (int) Math.min(DepthTable.LIMIT, sum);
    }
}
