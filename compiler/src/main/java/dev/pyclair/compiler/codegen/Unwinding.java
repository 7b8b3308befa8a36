package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Frame blocks, and what a jump out of them does: {@code finally} runs, {@code with} exits,
 * iterators are dropped.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_unwind_fblock}</a>
 */
final class Unwinding {
    private final Generator g;

    Unwinding(Generator g) {
        this.g = g;
    }

    /** Opens a block. */
    void push(FrameBlock.Kind kind, Span span, Label block, Label exit) {
        push(new FrameBlock(kind, span, block, exit, null, null));
    }

    /** Opens the block of a {@code try} with {@code finally}. */
    void pushFinally(Span span, Label block, Label exit, List<Stmt> finalBody) {
        push(new FrameBlock(FrameBlock.Kind.FINALLY_TRY, span, block, exit, finalBody, null));
    }

    /** Opens the block of a handler, which deletes a name in the end, or null. */
    void pushHandler(Span span, Label block, String name) {
        push(new FrameBlock(FrameBlock.Kind.HANDLER_CLEANUP, span, block, null, null, name));
    }

    private void push(FrameBlock block) {
        if (!g.unit.hasRoom()) {
            throw g.error("too many statically nested blocks", block.span());
        }
        g.unit.push(block);
    }

    /** Closes the innermost block. */
    void pop() {
        g.unit.pop();
    }

    /**
     * Undoes all blocks, for {@code return}; they stay open for what follows it.
     *
     * @param preserves whether the top of the stack stays
     * @param span the place of the statement
     * @return the place of what follows
     */
    Span all(boolean preserves, Span span) {
        return undo(preserves, false, span);
    }

    /**
     * Undoes the blocks inside of the innermost loop, for {@code break} and {@code continue}; they
     * stay open for what follows it.
     *
     * @param span the place of the statement
     * @return the place of what follows
     */
    Span toLoop(Span span) {
        return undo(false, true, span);
    }

    private Span undo(boolean preserves, boolean stopsAtLoop, Span span) {
        FrameBlock block = g.unit.top();
        if (block == null) {
            return span;
        }
        FrameBlock[] saved = g.unit.save();
        Span place = span;
        while (block != null) {
            refuseInGroupHandler(block, place);
            if (stopsAtLoop && block.kind().isLoop()) {
                break;
            }
            g.unit.pop();
            place = one(block, preserves, place);
            block = g.unit.top();
        }
        g.unit.restore(saved);
        return place;
    }

    private void refuseInGroupHandler(FrameBlock block, Span span) {
        if (block.kind() == FrameBlock.Kind.EXCEPTION_GROUP_HANDLER) {
            throw g.error(
                    "'break', 'continue' and 'return' cannot appear in an except* block", span);
        }
    }

    /** Undoes one block, and tells the place of what follows. */
    Span one(FrameBlock block, boolean preserves, Span span) {
        switch (block.kind()) {
            case FOR_LOOP:
            case POP_VALUE:
                swap(preserves, span);
                g.add(Op.POP_TOP, span);
                return span;
            case TRY_EXCEPT:
                g.add(Op.POP_BLOCK, span);
                return span;
            case FINALLY_TRY:
                g.add(Op.POP_BLOCK, span);
                if (preserves) {
                    push(FrameBlock.Kind.POP_VALUE, span, null, null);
                }
                g.visitBody(block.finalBody());
                if (preserves) {
                    pop();
                }
                // The statement goes on behind the finally, so what follows is artificial
                return Generator.NOWHERE;
            case FINALLY_END:
                swap(preserves, span);
                g.add(Op.POP_TOP, span);
                swap(preserves, span);
                g.add(Op.POP_BLOCK, span);
                g.add(Op.POP_EXCEPT, span);
                return span;
            case WITH:
            case ASYNC_WITH:
                exitWith(block, preserves);
                return Generator.NOWHERE;
            case HANDLER_CLEANUP:
                leaveHandler(block.name(), preserves, span);
                return span;
            default:
                return span;
        }
    }

    private void exitWith(FrameBlock block, boolean preserves) {
        Span span = block.span();
        g.add(Op.POP_BLOCK, span);
        swap(preserves, span);
        g.withBlocks.callExit(span);
        if (block.kind() == FrameBlock.Kind.ASYNC_WITH) {
            g.await(2, span);
        }
        g.add(Op.POP_TOP, span);
    }

    private void leaveHandler(String name, boolean preserves, Span span) {
        if (name != null) {
            g.add(Op.POP_BLOCK, span);
        }
        swap(preserves, span);
        g.add(Op.POP_BLOCK, span);
        g.add(Op.POP_EXCEPT, span);
        if (name != null) {
            deleteName(name, span);
        }
    }

    /** {@code name = None; del name}, at the end of a handler. */
    void deleteName(String name, Span span) {
        g.loadNone(span);
        g.variable(name, ExprContext.STORE, span);
        g.variable(name, ExprContext.DEL, span);
    }

    private void swap(boolean isNeeded, Span span) {
        if (isNeeded) {
            g.add(Op.SWAP, 2, span);
        }
    }
}
