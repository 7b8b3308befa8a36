package dev.pyclair.compiler.flow;

/**
 * Removes jumps to what follows anyway, and what does nothing, until there is no more of either.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code remove_redundant_nops_and_jumps}</a>
 */
final class RedundantJumps implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        removeAll(graph);
    }

    static void removeAll(FlowGraph graph) {
        boolean isChanged;
        do {
            isChanged = RedundantNops.removeAll(graph);
            isChanged |= removeJumps(graph);
        } while (isChanged);
    }

    private static boolean removeJumps(FlowGraph graph) {
        boolean isChanged = false;
        for (Block block = graph.entry; block != null; block = block.next) {
            Instruction last = block.last();
            if (last != null && last.op.isUnconditionalJump() && block.next != null) {
                Block next = block.next.nonEmpty();
                if (next != null && last.target.nonEmpty() == next) {
                    last.clear();
                    last.target = null;
                    isChanged = true;
                }
            }
        }
        return isChanged;
    }
}
