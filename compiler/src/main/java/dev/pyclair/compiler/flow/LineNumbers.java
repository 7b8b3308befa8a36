package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.ast.Span;

/**
 * Gives instructions without a line that of what leads to them; exits without a line that several
 * jumps lead to are copied for each, so that a frame that has ended tells its last line.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code resolve_line_numbers}</a>
 */
final class LineNumbers implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        duplicateExits(graph);
        for (Block block = graph.entry; block != null; block = block.next) {
            if (block.size > 0) {
                propagate(block);
            }
        }
    }

    private static void duplicateExits(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            Instruction last = block.last();
            if (last != null && last.op.isJump()) {
                Block target = last.target.nonEmpty();
                if (target.predecessors > 1 && needsLine(target)) {
                    duplicate(target, last);
                }
            }
        }
        // What is left is reached by falling through alone.
        for (Block block = graph.entry; block != null; block = block.next) {
            Block next = block.next;
            if (next != null && block.size > 0 && block.fallsThrough() && needsLine(next)) {
                next.code[0].span = block.last().span;
            }
        }
    }

    private static void duplicate(Block target, Instruction jump) {
        var copy = new Block(target.size);
        copy.addCopies(target);
        copy.code[0].span = jump.span;
        copy.isLabelled = true;
        copy.predecessors = 1;
        copy.next = target.next;
        target.next = copy;
        target.predecessors--;
        jump.target = copy;
    }

    /** Whether a frame may end, or be interrupted, in a block without a line. */
    private static boolean needsLine(Block block) {
        return block.hasNoLine() && (block.exitsScope() || checksForBreaks(block));
    }

    private static boolean checksForBreaks(Block block) {
        for (int i = 0; i < block.size; i++) {
            if (block.code[i].op.checksForBreaks()) {
                return true;
            }
        }
        return false;
    }

    private static void propagate(Block block) {
        Span span = null;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.code[i];
            if (instruction.hasLine()) {
                span = instruction.span;
            } else {
                instruction.span = span;
            }
        }
        if (block.next != null && block.fallsThrough()) {
            inherit(block.next, span);
        }
        Instruction last = block.last();
        if (last.op.isJump()) {
            inherit(last.target, span);
        }
    }

    private static void inherit(Block block, Span span) {
        if (block.predecessors == 1 && block.size > 0 && !block.code[0].hasLine()) {
            block.code[0].span = span;
        }
    }
}
