package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Turns around conditional jumps to what stands before, as there are no such instructions, and lets
 * a jump follow.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code normalize_jumps}</a>
 */
final class BackwardJumps implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            block.isVisited = false;
        }
        for (Block block = graph.entry; block != null; block = block.next) {
            block.isVisited = true;
            Instruction last = block.last();
            if (last != null
                    && last.op.isJump()
                    && !last.op.isUnconditionalJump()
                    && last.target.isVisited) {
                turn(block, last);
            }
        }
    }

    private static void turn(Block block, Instruction last) {
        var jump = new Instruction(Op.JUMP, 0, last.span);
        jump.target = last.target;
        var added = new Block(1);
        added.add(jump);
        added.isCold = block.isCold;
        added.next = block.next;
        last.op = reversed(last.op);
        last.target = block.next;
        block.next = added;
    }

    private static Op reversed(Op op) {
        return switch (op) {
            case POP_JUMP_IF_NOT_NONE -> Op.POP_JUMP_IF_NONE;
            case POP_JUMP_IF_NONE -> Op.POP_JUMP_IF_NOT_NONE;
            case POP_JUMP_IF_FALSE -> Op.POP_JUMP_IF_TRUE;
            case POP_JUMP_IF_TRUE -> Op.POP_JUMP_IF_FALSE;
            default -> throw new IllegalStateException(op + " jumps backwards");
        };
    }
}
