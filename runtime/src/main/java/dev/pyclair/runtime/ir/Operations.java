package dev.pyclair.runtime.ir;

import dev.pyclair.bytecode.InstructionReader;
import java.util.Arrays;

/** Operations that are being put together. Jumps lead to offsets until all places are known. */
final class Operations {
    private int[] ops = new int[64];
    private int[] args = new int[64];
    private int[] offsets = new int[64];

    /** Places of jumps, each with the number of instructions behind its target. */
    private int[] jumps = new int[16];

    private int size;
    private int jumpCount;

    /** For each offset of an instruction the place of its first operation, or -1; and the end. */
    private final int[] places;

    /** For each offset of an instruction that of the next. */
    private final int[] nexts;

    /**
     * No operations yet.
     *
     * @param length of the code, in bytes
     */
    Operations(int length) {
        places = new int[length + 1];
        nexts = new int[length + 1];
        Arrays.fill(places, -1);
    }

    /** Begins with the operations of an instruction. Jumps may lead to an EXTENDED_ARG in front. */
    void begin(InstructionReader reader) {
        places[reader.startOffset()] = size;
        places[reader.offset()] = size;
        nexts[reader.startOffset()] = reader.nextOffset();
        nexts[reader.offset()] = reader.nextOffset();
    }

    /** Ends with the last instruction. */
    void end() {
        places[places.length - 1] = size;
        for (int i = 0; i < jumpCount; i += 2) {
            int place = jumps[i];
            int offset = args[place];
            for (int behind = jumps[i + 1]; behind > 0; behind--) {
                offset = nexts[offset];
            }
            args[place] = places[offset];
        }
    }

    /**
     * {@return what is awaited behind the operations so far, as the oparg of GET_AWAITABLE says it
     * from 3.11 on: 1 what begins an {@code async with}, 2 what ends one, 0 all else}
     *
     * @see <a href="https://github.com/python/cpython/blob/3.10/Python/ceval.c">CPython: {@code
     *     Python/ceval.c}, {@code format_awaitable_error}</a>
     */
    int awaited() {
        int last = size == 0 ? IrOp.NOP : ops[size - 1];
        boolean isCallWithCopies =
                last == IrOp.CALL_PLAIN && ops[Math.max(0, size - 2)] == IrOp.COPY;
        return switch (last) {
            case IrOp.BEFORE_ASYNC_WITH -> 1;
            case IrOp.WITH_CLEANUP_START, IrOp.WITH_EXCEPT_START -> 2;
            default -> isCallWithCopies ? 2 : 0;
        };
    }

    void add(int op, int arg, int offset) {
        if (size == ops.length) {
            ops = Arrays.copyOf(ops, 2 * size);
            args = Arrays.copyOf(args, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        ops[size] = op;
        args[size] = arg;
        offsets[size++] = offset;
    }

    /**
     * Adds a jump.
     *
     * @param target an offset
     * @param behind how many instructions behind that it leads
     */
    void addJump(int op, int target, int behind, int offset) {
        if (jumpCount == jumps.length) {
            jumps = Arrays.copyOf(jumps, 2 * jumpCount);
        }
        jumps[jumpCount++] = size;
        jumps[jumpCount++] = behind;
        add(op, target, offset);
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The place of the first operation at an offset or behind it. */
    int place(int offset) {
        int at = offset;
        while (places[at] < 0) {
            at++;
        }
        return places[at];
    }

    int[] ops() {
        return Arrays.copyOf(ops, size);
    }

    int[] args() {
        return Arrays.copyOf(args, size);
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, size);
    }
}
