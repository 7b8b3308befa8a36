package dev.pyclair.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The slots of a frame while instructions are interpreted: fast variables, and the stack. */
final class State {
    private static final int FIRST_SIZE = 16;

    /** Borrowed from one variable or another, or perhaps not. */
    private static final int SEVERAL = -1;

    final int[] locals;
    int[] stack = new int[FIRST_SIZE];

    /** By place on the stack: the variable plus 1 of which a value is borrowed, or 0 (3.14 on). */
    private int[] borrowed = new int[FIRST_SIZE];

    private final boolean borrows;
    private boolean hasBorrowed;
    int depth;

    /** Whether a handler that has seen the state since would now see another. */
    boolean isChanged;

    /** The open blocks, where the version has them; none elsewhere. */
    final Blocks blocks;

    /** A state of so many variables, of a version in which the stack borrows or not. */
    State(int localCount, boolean borrows, boolean hasBlocks) {
        this.borrows = borrows;
        blocks = new Blocks(hasBlocks);
        locals = new int[localCount];
    }

    void push(int slot) {
        if (depth == stack.length) {
            grow(2 * depth);
        }
        borrowed[depth] = 0;
        stack[depth++] = slot;
    }

    private void grow(int size) {
        stack = Arrays.copyOf(stack, size);
        borrowed = Arrays.copyOf(borrowed, size);
    }

    /** Notes that the top has no reference of its own; the variable is plus 1, 0 for none. */
    void borrow(int variable) {
        borrowAt(1, variable);
    }

    /** Notes that what is so many below the top has no reference of its own. */
    void borrowAt(int number, int variable) {
        borrowed[depth - number] = variable;
        hasBorrowed |= variable != 0;
    }

    /** The variable plus 1 that owns what is so many below the top; 0 if the stack does. */
    int borrowedAt(int number) {
        return borrowed[depth - number];
    }

    /** Whether something on the stack is borrowed from a variable plus 1. */
    boolean isBorrowing(int variable) {
        if (hasBorrowed) {
            for (int i = 0; i < depth; i++) {
                if (borrowed[i] == variable || borrowed[i] == SEVERAL) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The slot so many below the top, which is number 1. */
    int top(int number) {
        return stack[depth - number];
    }

    void setTop(int number, int slot) {
        if (stack[depth - number] != slot) {
            stack[depth - number] = slot;
            isChanged = true;
        }
    }

    void setLocal(int index, int slot) {
        if (locals[index] != slot) {
            locals[index] = slot;
            isChanged = true;
        }
    }

    /** Copies variables, the lowest slots of the stack and the lowest blocks of another state. */
    void copy(State from, int slots, int blockCount) {
        System.arraycopy(from.locals, 0, locals, 0, locals.length);
        if (slots > stack.length) {
            grow(Math.max(slots, 2 * stack.length));
        }
        System.arraycopy(from.stack, 0, stack, 0, slots);
        depth = slots;
        blocks.copy(from.blocks, blockCount);
        isChanged = true;
    }

    /** Takes over what {@link #saved} made. */
    void load(int[] saved) {
        System.arraycopy(saved, 0, locals, 0, locals.length);
        depth = savedDepth(saved);
        if (depth > stack.length) {
            grow(Math.max(depth, 2 * stack.length));
        }
        System.arraycopy(saved, locals.length, stack, 0, depth);
        if (borrows) {
            System.arraycopy(saved, locals.length + depth, borrowed, 0, depth);
            hasBorrowed = true;
        }
        blocks.load(saved);
        isChanged = true;
    }

    int[] saved() {
        int size = locals.length + (borrows ? 2 * depth : depth) + blocks.savedSize();
        int[] saved = Arrays.copyOf(locals, size);
        System.arraycopy(stack, 0, saved, locals.length, depth);
        if (borrows) {
            System.arraycopy(borrowed, 0, saved, locals.length + depth, depth);
        }
        blocks.save(saved);
        return saved;
    }

    /** How deep the stack was when it was saved. */
    int savedDepth(int[] saved) {
        int all = saved.length - locals.length - blocks.savedSize(saved);
        return borrows ? all / 2 : all;
    }

    /** Makes a saved state as general as to cover this one; says whether that changed it. */
    boolean joinInto(int[] saved) {
        int count = locals.length;
        boolean isNew = false;
        for (int i = 0; i < count; i++) {
            if (saved[i] != locals[i]) {
                int joined = Kinds.join(saved[i], locals[i]);
                isNew |= joined != saved[i];
                saved[i] = joined;
            }
        }
        for (int i = 0; i < depth; i++) {
            if (saved[count + i] != stack[i]) {
                int joined = Kinds.join(saved[count + i], stack[i]);
                isNew |= joined != saved[count + i];
                saved[count + i] = joined;
            }
        }
        for (int i = 0; borrows && i < depth; i++) {
            int at = count + depth + i;
            if (saved[at] != borrowed[i] && saved[at] != SEVERAL) {
                saved[at] = SEVERAL;
                isNew = true;
            }
        }
        return isNew;
    }

    StackState toStackState() {
        return new StackState(kinds(stack, depth), kinds(locals, locals.length));
    }

    private static List<SlotKind> kinds(int[] slots, int count) {
        var kinds = new ArrayList<SlotKind>(count);
        for (int i = 0; i < count; i++) {
            kinds.add(Kinds.kind(slots[i]));
        }
        return kinds;
    }
}
