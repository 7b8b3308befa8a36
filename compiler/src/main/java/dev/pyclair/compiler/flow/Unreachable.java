package dev.pyclair.compiler.flow;

/**
 * Counts the ways that lead to each block, and empties those to which none does.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code remove_unreachable}</a>
 */
final class Unreachable implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            block.predecessors = 0;
        }
        count(graph);
        for (Block block = graph.entry; block != null; block = block.next) {
            if (block.predecessors == 0) {
                block.size = 0;
                block.isHandler = false;
            }
        }
    }

    private static void count(FlowGraph graph) {
        Block[] stack = graph.newTraversal();
        int count = 1;
        stack[0] = graph.entry;
        graph.entry.predecessors = 1;
        graph.entry.isVisited = true;
        while (count > 0) {
            Block block = stack[--count];
            if (block.next != null && block.fallsThrough()) {
                count = visit(block.next, stack, count);
            }
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                if (instruction.target != null) {
                    count = visit(instruction.target, stack, count);
                }
            }
        }
    }

    private static int visit(Block block, Block[] stack, int count) {
        block.predecessors++;
        if (block.isVisited) {
            return count;
        }
        block.isVisited = true;
        stack[count] = block;
        return count + 1;
    }
}
