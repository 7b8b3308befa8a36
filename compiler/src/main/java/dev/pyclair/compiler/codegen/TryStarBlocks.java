package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * {@code try} with {@code except*}. On the stack lie the group, a list of what handlers raise, and
 * the part of the group that no handler has taken.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_try_star_except}</a>
 */
final class TryStarBlocks {
    private final Generator g;

    TryStarBlocks(Generator g) {
        this.g = g;
    }

    void handled(Stmt.TryStar node) {
        Span span = node.span();
        Label body = g.label();
        Label except = g.label();
        Label orElse = g.label();
        Label end = g.label();
        Label cleanup = g.label();
        Label reraiseStar = g.label();
        g.jump(Op.SETUP_FINALLY, except, span);
        g.use(body);
        g.unwinding.push(FrameBlock.Kind.TRY_EXCEPT, span, body, null);
        g.visitBody(node.body());
        g.unwinding.pop();
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, orElse, Generator.NOWHERE);
        g.use(except);
        g.jump(Op.SETUP_CLEANUP, cleanup, Generator.NOWHERE);
        g.add(Op.PUSH_EXC_INFO, Generator.NOWHERE);
        g.unwinding.push(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER, span, null, null);
        List<ExceptHandler> handlers = node.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            if (i == 0) {
                g.add(Op.BUILD_LIST, 0, handlers.get(i).span());
                g.add(Op.COPY, 2, handlers.get(i).span());
            }
            handler(handlers.get(i));
        }
        g.add(Op.LIST_APPEND, 1, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, reraiseStar, Generator.NOWHERE);
        g.unwinding.pop();
        g.use(reraiseStar);
        reraiseRest(end);
        g.use(cleanup);
        g.tryBlocks.popAndReraise();
        g.use(orElse);
        g.visitBody(node.orElse());
        g.use(end);
    }

    private void handler(ExceptHandler handler) {
        Span span = handler.span();
        Label next = g.label();
        Label nextWithError = g.label();
        Label noMatch = g.label();
        if (handler.type() != null) {
            g.visit(handler.type());
            g.add(Op.CHECK_EG_MATCH, span);
            g.add(Op.COPY, 1, span);
            g.jump(Op.POP_JUMP_IF_NONE, noMatch, span);
        }
        Label cleanup = g.label();
        Label body = g.label();
        if (handler.name() != null) {
            g.variable(handler.name(), ExprContext.STORE, span);
        } else {
            g.add(Op.POP_TOP, span);
        }
        g.jump(Op.SETUP_CLEANUP, cleanup, span);
        g.use(body);
        g.unwinding.pushHandler(span, body, handler.name());
        g.visitBody(handler.body());
        g.unwinding.pop();
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        deleteName(handler);
        g.jump(Op.JUMP_NO_INTERRUPT, next, Generator.NOWHERE);
        g.use(cleanup);
        deleteName(handler);
        g.add(Op.LIST_APPEND, 3, Generator.NOWHERE);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, nextWithError, Generator.NOWHERE);
        g.use(next);
        // Takes the place of what comes before it
        g.add(Op.NOP, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, nextWithError, Generator.NOWHERE);
        g.use(noMatch);
        g.add(Op.POP_TOP, span);
        g.use(nextWithError);
    }

    private void deleteName(ExceptHandler handler) {
        if (handler.name() != null) {
            g.unwinding.deleteName(handler.name(), Generator.NOWHERE);
        }
    }

    private void reraiseRest(Label end) {
        Label reraise = g.label();
        g.add(Op.CALL_INTRINSIC_2, Opargs.PREP_RERAISE_STAR, Generator.NOWHERE);
        g.add(Op.COPY, 1, Generator.NOWHERE);
        g.jump(Op.POP_JUMP_IF_NOT_NONE, reraise, Generator.NOWHERE);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.add(Op.POP_EXCEPT, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(reraise);
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.add(Op.SWAP, 2, Generator.NOWHERE);
        g.add(Op.POP_EXCEPT, Generator.NOWHERE);
        g.add(Op.RERAISE, 0, Generator.NOWHERE);
    }
}
