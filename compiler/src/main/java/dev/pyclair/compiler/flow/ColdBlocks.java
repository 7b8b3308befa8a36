package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;

/**
 * Moves what only exceptions lead to behind all other blocks.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code push_cold_blocks_to_end}</a>
 */
final class ColdBlocks implements Pass {
    private static final Span NO_SPAN = null;

    @Override
    public void apply(FlowGraph graph) {
        // Without handlers nothing is cold.
        if (!graph.unit.sequence().hasBlocks()) {
            return;
        }
        markWarm(graph);
        markCold(graph);
        addJumps(graph);
        if (moveToEnd(graph)) {
            RedundantJumps.removeAll(graph);
        }
    }

    private static void markWarm(FlowGraph graph) {
        Block[] stack = graph.newTraversal();
        int count = 1;
        stack[0] = graph.entry;
        graph.entry.isVisited = true;
        while (count > 0) {
            Block block = stack[--count];
            block.isWarm = true;
            Block next = block.next;
            if (next != null && !next.isVisited && block.fallsThrough()) {
                next.isVisited = true;
                stack[count++] = next;
            }
            Instruction last = block.last();
            if (last != null && last.op.isJump() && !last.target.isVisited) {
                last.target.isVisited = true;
                stack[count++] = last.target;
            }
        }
    }

    private static void markCold(FlowGraph graph) {
        Block[] stack = graph.newTraversal();
        int count = 0;
        for (Block block = graph.entry; block != null; block = block.next) {
            if (block.isHandler) {
                block.isVisited = true;
                stack[count++] = block;
            }
        }
        while (count > 0) {
            Block block = stack[--count];
            block.isCold = true;
            Block next = block.next;
            if (next != null && block.fallsThrough() && !next.isWarm && !next.isVisited) {
                next.isVisited = true;
                stack[count++] = next;
            }
            Instruction last = block.last();
            if (last != null && last.op.isJump()) {
                Block target = last.target;
                if (!target.isWarm && !target.isVisited) {
                    target.isVisited = true;
                    stack[count++] = target;
                }
            }
        }
    }

    /** Where a cold block falls through to a warm one, it is to jump there. */
    private static void addJumps(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            Block next = block.next;
            if (block.isCold && next != null && next.isWarm && block.fallsThrough()) {
                next.isLabelled = true;
                var jump = new Instruction(Op.JUMP_NO_INTERRUPT, 0, NO_SPAN);
                jump.target = next;
                var added = new Block(1);
                added.add(jump);
                added.isCold = true;
                added.predecessors = 1;
                added.next = next;
                block.next = added;
            }
        }
    }

    /** Whether there were any to move. */
    private static boolean moveToEnd(FlowGraph graph) {
        Block firstCold = null;
        Block lastCold = null;
        Block block = graph.entry;
        while (block.next != null) {
            Block next = block.next;
            if (!next.isCold) {
                block = next;
                continue;
            }
            block.next = next.next;
            next.next = null;
            if (firstCold == null) {
                firstCold = next;
            } else {
                lastCold.next = next;
            }
            lastCold = next;
        }
        block.next = firstCold;
        return firstCold != null;
    }
}
