package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Makes runs of swaps as short as can be, and swaps instructions that store instead of values where
 * that is the same.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code swaptimize} and {@code apply_static_swaps}</a>
 */
final class Swaps {
    private static final int DONE = -1;

    private Swaps() {}

    static void optimize(Block block) {
        for (int i = 0; i < block.size; i++) {
            if (block.code[i].op == Op.SWAP) {
                i = shorten(block, i);
                apply(block, i);
            }
        }
    }

    /** Shortens a run of swaps; the result is the index of its last instruction. */
    private static int shorten(Block block, int start) {
        int depth = block.code[start].oparg;
        boolean hasMore = false;
        int end = start + 1;
        for (; end < block.size; end++) {
            Instruction instruction = block.code[end];
            if (instruction.op == Op.SWAP) {
                depth = Math.max(depth, instruction.oparg);
                hasMore = true;
            } else if (instruction.op != Op.NOP) {
                break;
            }
        }
        if (!hasMore) {
            return start;
        }
        replace(block, start, end, permutation(block, start, end, depth));
        return end - 1;
    }

    /** Where the swaps together take each value of the stack from. */
    private static int[] permutation(Block block, int start, int end, int depth) {
        var stack = new int[depth];
        for (int i = 0; i < depth; i++) {
            stack[i] = i;
        }
        for (int i = start; i < end; i++) {
            Instruction instruction = block.code[i];
            if (instruction.op == Op.SWAP) {
                int top = stack[0];
                stack[0] = stack[instruction.oparg - 1];
                stack[instruction.oparg - 1] = top;
            }
        }
        return stack;
    }

    /** Writes the swaps of each cycle, from the end of the run; all go through the top. */
    private static void replace(Block block, int start, int end, int[] stack) {
        int current = end - 1;
        for (int i = 0; i < stack.length; i++) {
            if (stack[i] == DONE || stack[i] == i) {
                continue;
            }
            int at = i;
            while (true) {
                if (at != 0) {
                    block.code[current--].set(Op.SWAP, at + 1);
                }
                if (stack[at] == DONE) {
                    break;
                }
                int next = stack[at];
                stack[at] = DONE;
                at = next;
            }
        }
        while (current >= start) {
            block.code[current--].clear();
        }
    }

    /** Applies swaps, from one to the left, to the stores behind them. */
    private static void apply(Block block, int from) {
        for (int i = from; i >= 0; i--) {
            Instruction swap = block.code[i];
            if (swap.op != Op.SWAP) {
                if (swap.op == Op.NOP || isSwappable(swap.op)) {
                    continue;
                }
                return;
            }
            int first = next(block, i, Instruction.NO_LINE);
            if (first < 0) {
                return;
            }
            int line = block.code[first].line();
            int second = first;
            for (int count = swap.oparg - 1; count > 0; count--) {
                second = next(block, second, line);
                if (second < 0) {
                    return;
                }
            }
            if (interfere(block, first, second)) {
                return;
            }
            swap.clear();
            Instruction moved = block.code[first];
            block.code[first] = block.code[second];
            block.code[second] = moved;
        }
    }

    private static boolean interfere(Block block, int first, int second) {
        int one = stored(block.code[first]);
        int other = stored(block.code[second]);
        if (one < 0 && other < 0) {
            return false;
        }
        if (one == other) {
            return true;
        }
        for (int i = first + 1; i < second; i++) {
            int between = stored(block.code[i]);
            if (between >= 0 && (between == one || between == other)) {
                return true;
            }
        }
        return false;
    }

    /** The next that takes one value from the stack and can be moved within its line, or -1. */
    private static int next(Block block, int index, int line) {
        for (int i = index + 1; i < block.size; i++) {
            Instruction instruction = block.code[i];
            if (line >= 0 && instruction.line() != line) {
                return -1;
            }
            if (instruction.op != Op.NOP) {
                return isSwappable(instruction.op) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isSwappable(Op op) {
        return op == Op.STORE_FAST || op == Op.STORE_FAST_MAYBE_NULL || op == Op.POP_TOP;
    }

    private static int stored(Instruction instruction) {
        return instruction.op == Op.STORE_FAST || instruction.op == Op.STORE_FAST_MAYBE_NULL
                ? instruction.oparg
                : -1;
    }
}
