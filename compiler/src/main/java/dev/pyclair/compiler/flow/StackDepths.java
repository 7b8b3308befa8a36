package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Encoding;

/**
 * Finds how deep the stack is where blocks begin, and how deep it gets.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code calculate_stackdepth}</a>
 */
final class StackDepths implements Pass {
    /** A frame has room for a value, whether it is used or not. */
    private static final int LEAST = 1;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            block.startDepth = UNKNOWN;
        }
        Encoding encoding = graph.encoding;
        Block[] stack = graph.newTraversal();
        int count = push(graph.entry, 0, stack, 0);
        int greatest = LEAST;
        while (count > 0) {
            Block block = stack[--count];
            int depth = block.startDepth;
            boolean isDead = false;
            for (int i = 0; i < block.size && !isDead; i++) {
                Instruction instruction = block.code[i];
                int behind = depth + encoding.effect(instruction.op, instruction.oparg);
                if (behind < 0) {
                    throw new IllegalStateException("Invalid CFG, stack underflow");
                }
                greatest = Math.max(greatest, behind);
                if (instruction.target != null) {
                    int atTarget =
                            depth + encoding.effectAtTarget(instruction.op, instruction.oparg);
                    greatest = Math.max(greatest, atTarget);
                    count = push(instruction.target, atTarget, stack, count);
                }
                depth = behind;
                isDead = instruction.op.endsFlow();
            }
            if (!isDead && block.next != null) {
                count = push(block.next, depth, stack, count);
            }
        }
        graph.stackSize = greatest;
    }

    private static int push(Block block, int depth, Block[] stack, int count) {
        if (block.startDepth == depth) {
            return count;
        }
        if (block.startDepth >= 0) {
            throw new IllegalStateException("Invalid CFG, inconsistent stackdepth");
        }
        block.startDepth = depth;
        stack[count] = block;
        return count + 1;
    }
}
