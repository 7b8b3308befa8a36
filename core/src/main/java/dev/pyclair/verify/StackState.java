package dev.pyclair.verify;

import java.util.List;

/**
 * What is known before an instruction.
 *
 * @param stack the kinds of the values on the stack, the top last
 * @param locals the kinds of the fast variables, by index
 */
public record StackState(List<SlotKind> stack, List<SlotKind> locals) {
    /**
     * Copies both lists.
     *
     * @param stack the kinds of the values on the stack, the top last
     * @param locals the kinds of the fast variables, by index
     */
    public StackState {
        stack = List.copyOf(stack);
        locals = List.copyOf(locals);
    }

    /** {@return how many values are on the stack} */
    public int depth() {
        return stack.size();
    }
}
