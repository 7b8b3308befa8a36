package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Removes values that are pushed only to be dropped, and what does nothing.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code remove_redundant_nops_and_pairs}</a>
 */
final class RedundantPairs implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        boolean isChanged;
        do {
            isChanged = removeOnce(graph);
        } while (isChanged);
    }

    private static boolean removeOnce(FlowGraph graph) {
        boolean isChanged = false;
        Instruction current = null;
        for (Block block = graph.entry; block != null; block = block.next) {
            RedundantNops.remove(block);
            if (block.isLabelled) {
                current = null;
            }
            for (int i = 0; i < block.size; i++) {
                Instruction previous = current;
                current = block.code[i];
                if (current.op == Op.POP_TOP && previous != null && isPush(previous)) {
                    previous.clear();
                    current.clear();
                    isChanged = true;
                }
            }
            if (current != null && current.op.isJump() || !block.fallsThrough()) {
                current = null;
            }
        }
        return isChanged;
    }

    private static boolean isPush(Instruction instruction) {
        return instruction.op == Op.LOAD_CONST
                || instruction.op == Op.COPY && instruction.oparg == 1;
    }
}
