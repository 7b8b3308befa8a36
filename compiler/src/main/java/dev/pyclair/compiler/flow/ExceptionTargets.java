package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Gives instructions the handler of their exceptions, from the pseudo instructions that open and
 * close blocks.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code mark_except_handlers} and {@code label_exception_targets}</a>
 */
final class ExceptionTargets implements Pass {
    private static final int RESUME_AT_START = 0;
    private static final int RESUME_IN_OUTER_HANDLER = 4;

    @Override
    public void apply(FlowGraph graph) {
        // Without blocks there are no handlers, and nothing resumes within one.
        if (graph.unit.sequence().hasBlocks()) {
            markHandlers(graph);
            label(graph);
        }
    }

    private static void markHandlers(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                if (block.code[i].op.opensBlock()) {
                    block.code[i].target.isHandler = true;
                }
            }
        }
    }

    private static void label(FlowGraph graph) {
        Block[] todo = graph.newTraversal();
        int count = 1;
        todo[0] = graph.entry;
        graph.entry.isVisited = true;
        graph.entry.handlers = HandlerStack.EMPTY;
        while (count > 0) {
            Block block = todo[--count];
            HandlerStack handlers = block.handlers;
            block.handlers = null;
            int yieldDepth = -1;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                Op op = instruction.op;
                if (op.opensBlock()) {
                    count = visit(instruction.target, handlers, todo, count);
                    handlers = push(handlers, instruction);
                    continue;
                }
                if (op == Op.POP_BLOCK) {
                    handlers = handlers.outer;
                    instruction.clear();
                    continue;
                }
                instruction.handler = handlers.top;
                if (op.isJump()) {
                    count = visit(instruction.target, handlers, todo, count);
                } else if (op == Op.YIELD_VALUE) {
                    yieldDepth = handlers.depth;
                } else if (op == Op.RESUME && instruction.oparg != RESUME_AT_START) {
                    if (yieldDepth == 1) {
                        instruction.oparg |= RESUME_IN_OUTER_HANDLER;
                    }
                    yieldDepth = -1;
                }
            }
            if (block.fallsThrough() && block.next != null) {
                count = visit(block.next, handlers, todo, count);
            }
        }
    }

    private static int visit(Block block, HandlerStack handlers, Block[] todo, int count) {
        if (block.isVisited) {
            return count;
        }
        block.isVisited = true;
        block.handlers = handlers;
        todo[count] = block;
        return count + 1;
    }

    private static HandlerStack push(HandlerStack handlers, Instruction opening) {
        if (opening.op != Op.SETUP_FINALLY) {
            opening.target.keepsOffset = true;
        }
        return handlers.push(opening.target);
    }
}
