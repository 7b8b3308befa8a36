package dev.pyclair.bytecode;

import java.util.Arrays;

/**
 * The walk of CPython's compilers through the blocks of a code object: a block is entered again
 * whenever a way leads to it with more on the stack than before, but not from within itself.
 *
 * <p>A block starts at each target of a jump. The walk keeps a stack of its own; and it gives up
 * when it has taken many more steps than there are instructions, which only code made for that
 * does.
 *
 * @see <a href="https://github.com/python/cpython/blob/2.7/Python/compile.c">{@code
 *     Python/compile.c}: {@code stackdepth_walk} (2.5 to 3.6), {@code stackdepth} (3.7 on)</a>
 */
final class DepthWalk {
    private static final int STEPS_PER_SLOT = 64;
    private static final int STEPS = 1024;
    private static final int UNREACHED = -1;
    private static final int FRAME = 3;

    private final DepthCode code;

    /** With how much on the stack each instruction was last come to. */
    private final int[] depths;

    /** Whether the walk is within a block, by the slot where that starts. */
    private final boolean[] isOpen;

    /** What to go back to: block, slot, depth; the slot is {@code code.slots} if only to close. */
    private int[] frames = new int[16 * FRAME];

    private int height;
    private long steps;
    private int max;

    DepthWalk(DepthCode code) {
        this.code = code;
        this.steps = STEPS + (long) STEPS_PER_SLOT * code.slots;
        this.depths = new int[code.slots];
        Arrays.fill(depths, UNREACHED);
        this.isOpen = new boolean[code.slots];
    }

    /** {@return the greatest depth met so far} */
    int max() {
        return max;
    }

    /** {@return whether the walk has given up, so that {@link #max} says nothing} */
    boolean hasGivenUp() {
        return steps < 0;
    }

    /** {@return whether an instruction was reached} */
    boolean hasReached(int slot) {
        return depths[slot] != UNREACHED;
    }

    /** {@return with how much on the stack an instruction was reached; -1 if it was not} */
    int depthAt(int slot) {
        return depths[slot];
    }

    /** Takes some of the steps for work of the caller. */
    void spend(int count) {
        steps -= count;
    }

    /**
     * Walks from an instruction on.
     *
     * @param start its slot
     * @param startDepth how much is on the stack there
     */
    void from(int start, int startDepth) {
        max = Math.max(max, startDepth);
        if (!enters(start, startDepth)) {
            return;
        }
        int block = start;
        int slot = start;
        int depth = startDepth;
        isOpen[block] = true;
        while (steps-- >= 0) {
            depths[slot] = depth;
            int into = code.slots;
            int through = depth;
            byte way = code.ways[slot];
            if (way == DepthTable.NEXT || way == DepthTable.BRANCH) {
                into = code.next[slot];
                max = Math.max(max, bounded(depth + code.peaks[slot]));
                through = bounded(depth + code.through[slot]);
            }
            if (way == DepthTable.BRANCH || way == DepthTable.JUMP) {
                int jumping = bounded(depth + code.jumping[slot]);
                int target = code.target[slot];
                max = Math.max(max, jumping);
                if (target >= 0 && enters(target, jumping)) {
                    leave(block, into, through);
                    block = target;
                    isOpen[block] = true;
                    slot = target;
                    depth = jumping;
                    continue;
                }
            }
            slot = into;
            depth = through;
            while (slot >= code.slots || code.isTarget[slot]) {
                if (slot < code.slots && enters(slot, depth)) {
                    leave(block, code.slots, 0);
                    block = slot;
                    isOpen[block] = true;
                    break;
                }
                isOpen[block] = false;
                if (height == 0) {
                    return;
                }
                height -= FRAME;
                block = frames[height];
                slot = frames[height + 1];
                depth = frames[height + 2];
            }
        }
    }

    private boolean enters(int slot, int depth) {
        return slot < code.slots && !isOpen[slot] && depths[slot] < depth;
    }

    private void leave(int block, int slot, int depth) {
        if (height == frames.length) {
            frames = Arrays.copyOf(frames, 2 * height);
        }
        frames[height] = block;
        frames[height + 1] = slot;
        frames[height + 2] = depth;
        height += FRAME;
    }

    /** Below 0 counts as 0: what is not there cannot be taken. */
    private static int bounded(int depth) {
        return Math.max(0, Math.min(DepthTable.LIMIT, depth));
    }
}
