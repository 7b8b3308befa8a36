package dev.pyclair.verify;

/**
 * The block stack of a frame (to 3.10): what is open, where control goes when it is left, and how
 * deep the stack was when it was opened.
 *
 * <p>{@code Objects/frameobject.c: PyFrame_BlockSetup} ends the process when there is no room for
 * one more, {@code PyFrame_BlockPop} when there is none.
 */
final class Blocks {
    /** {@code CO_MAXBLOCKS}. */
    static final int MOST = 20;

    private static final int TYPE_BITS = 2;
    private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;

    /** What opened a block. */
    enum Type {
        /** A loop. */
        LOOP,
        /** A block whose handler gets exceptions. */
        EXCEPT,
        /** A block whose handler runs in any case. */
        FINALLY,
        /** The handler of an exception itself: three values to put back are at its level. */
        HANDLER
    }

    private static final Type[] TYPES = Type.values();

    private final boolean isUsed;
    private final int[] targets;
    private final int[] levels;
    private int count;

    Blocks(boolean isUsed) {
        this.isUsed = isUsed;
        targets = new int[isUsed ? MOST : 0];
        levels = new int[isUsed ? MOST : 0];
    }

    int count() {
        return count;
    }

    Type type(int block) {
        return TYPES[targets[block] & TYPE_MASK];
    }

    /** The instruction that a block leads to. */
    int target(int block) {
        return targets[block] >> TYPE_BITS;
    }

    /** How many values were on the stack when a block was opened. */
    int level(int block) {
        return levels[block];
    }

    /** How deep the stack must be, at least, for all blocks to be whole. */
    int level() {
        return count == 0 ? 0 : levels[count - 1];
    }

    boolean isFull() {
        return count == MOST;
    }

    void push(Type type, int target, int level) {
        targets[count] = target << TYPE_BITS | type.ordinal();
        levels[count++] = level;
    }

    void pop() {
        count--;
    }

    /** Takes over the lowest blocks of others. */
    void copy(Blocks from, int number) {
        System.arraycopy(from.targets, 0, targets, 0, number);
        System.arraycopy(from.levels, 0, levels, 0, number);
        count = number;
    }

    /** How many places a saved state has for blocks: two each, and their number at the end. */
    int savedSize() {
        return isUsed ? 2 * count + 1 : 0;
    }

    int savedSize(int[] saved) {
        return isUsed ? 2 * saved[saved.length - 1] + 1 : 0;
    }

    void save(int[] saved) {
        if (isUsed) {
            int at = saved.length - 1 - 2 * count;
            System.arraycopy(targets, 0, saved, at, count);
            System.arraycopy(levels, 0, saved, at + count, count);
            saved[saved.length - 1] = count;
        }
    }

    void load(int[] saved) {
        if (isUsed) {
            count = saved[saved.length - 1];
            int at = saved.length - 1 - 2 * count;
            System.arraycopy(saved, at, targets, 0, count);
            System.arraycopy(saved, at + count, levels, 0, count);
        }
    }

    /** Whether a saved state has the same blocks. */
    boolean equal(int[] saved) {
        if (!isUsed) {
            return true;
        }
        boolean isEqual = saved[saved.length - 1] == count;
        int at = saved.length - 1 - 2 * count;
        for (int i = 0; isEqual && i < count; i++) {
            isEqual = saved[at + i] == targets[i] && saved[at + count + i] == levels[i];
        }
        return isEqual;
    }
}
