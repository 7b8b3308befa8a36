package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Puts copies of short blocks that leave the scope, and of blocks without lines that end the flow,
 * in the place of jumps to them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code inline_small_or_no_lineno_blocks}</a>
 */
final class InlineSmallBlocks implements Pass {
    private static final int LARGEST_COPY = 4;

    @Override
    public void apply(FlowGraph graph) {
        boolean isChanged;
        do {
            isChanged = false;
            for (Block block = graph.entry; block != null; block = block.next) {
                isChanged |= inline(block);
            }
        } while (isChanged);
    }

    private static boolean inline(Block block) {
        Instruction last = block.last();
        if (last == null || !last.op.isUnconditionalJump()) {
            return false;
        }
        Block target = last.target;
        boolean isSmallExit = target.exitsScope() && target.size <= LARGEST_COPY;
        boolean isWithoutLine = !target.fallsThrough() && target.hasNoLine();
        if (!isSmallExit && !isWithoutLine) {
            return false;
        }
        Op jump = last.op;
        last.clear();
        last.target = null;
        block.addCopies(target);
        if (isWithoutLine && jump == Op.JUMP) {
            Instruction copied = block.last();
            if (copied.op.isUnconditionalJump()) {
                // The jump that is gone gave signals their turn; so must this one.
                copied.op = Op.JUMP;
            }
        }
        target.predecessors--;
        return true;
    }
}
