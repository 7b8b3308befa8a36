package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * {@code try} with {@code except}, and {@code finally} of both kinds of it.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_try_except}, {@code compiler_try_finally}</a>
 */
final class TryBlocks {
    private final Generator g;

    TryBlocks(Generator g) {
        this.g = g;
    }

    void statement(Stmt.Try node) {
        if (node.finalBody().isEmpty()) {
            handled(node);
            return;
        }
        var block = new Finally(node.finalBody());
        begin(block, node.span());
        if (node.handlers().isEmpty()) {
            g.visitBody(node.body());
        } else {
            handled(node);
        }
        end(block);
    }

    void statement(Stmt.TryStar node) {
        if (node.finalBody().isEmpty()) {
            g.tryStarBlocks.handled(node);
            return;
        }
        var block = new Finally(node.finalBody());
        begin(block, node.span());
        if (node.handlers().isEmpty()) {
            g.visitBody(node.body());
        } else {
            g.tryStarBlocks.handled(node);
        }
        end(block);
    }

    /** What has a {@code finally}: that is compiled for the way out and for the exception. */
    private final class Finally {
        final List<Stmt> body;
        final Label start = g.label();
        final Label handler = g.label();
        final Label exit = g.label();
        final Label cleanup = g.label();

        Finally(List<Stmt> body) {
            this.body = body;
        }
    }

    private void begin(Finally block, Span span) {
        g.jump(Op.SETUP_FINALLY, block.handler, span);
        g.use(block.start);
        g.unwinding.pushFinally(span, block.start, block.handler, block.body);
    }

    private void end(Finally block) {
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.unwinding.pop();
        g.visitBody(block.body);
        g.jump(Op.JUMP_NO_INTERRUPT, block.exit, Generator.NOWHERE);
        g.use(block.handler);
        g.jump(Op.SETUP_CLEANUP, block.cleanup, Generator.NOWHERE);
        g.add(Op.PUSH_EXC_INFO, Generator.NOWHERE);
        g.unwinding.push(FrameBlock.Kind.FINALLY_END, Generator.NOWHERE, block.handler, null);
        g.visitBody(block.body);
        g.unwinding.pop();
        g.add(Op.RERAISE, 0, Generator.NOWHERE);
        g.use(block.cleanup);
        popAndReraise();
        g.use(block.exit);
    }

    private void handled(Stmt.Try node) {
        Span span = node.span();
        Label body = g.label();
        Label except = g.label();
        Label end = g.label();
        Label cleanup = g.label();
        g.jump(Op.SETUP_FINALLY, except, span);
        g.use(body);
        g.unwinding.push(FrameBlock.Kind.TRY_EXCEPT, span, body, null);
        g.visitBody(node.body());
        g.unwinding.pop();
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.visitBody(node.orElse());
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(except);
        g.jump(Op.SETUP_CLEANUP, cleanup, Generator.NOWHERE);
        g.add(Op.PUSH_EXC_INFO, Generator.NOWHERE);
        g.unwinding.push(FrameBlock.Kind.EXCEPTION_HANDLER, span, null, null);
        List<ExceptHandler> handlers = node.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            handler(handlers.get(i), i == handlers.size() - 1, end);
        }
        g.unwinding.pop();
        g.add(Op.RERAISE, 0, Generator.NOWHERE);
        g.use(cleanup);
        popAndReraise();
        g.use(end);
    }

    private void handler(ExceptHandler handler, boolean isLast, Label end) {
        Span span = handler.span();
        if (handler.type() == null && !isLast) {
            throw g.error("default 'except:' must be last", span);
        }
        Label next = g.label();
        if (handler.type() != null) {
            g.visit(handler.type());
            g.add(Op.CHECK_EXC_MATCH, span);
            g.jump(Op.POP_JUMP_IF_FALSE, next, span);
        }
        if (handler.name() != null) {
            namedBody(handler, end);
        } else {
            Label body = g.label();
            g.add(Op.POP_TOP, span);
            g.use(body);
            g.unwinding.pushHandler(span, body, null);
            g.visitBody(handler.body());
            g.unwinding.pop();
            g.add(Op.POP_BLOCK, Generator.NOWHERE);
            g.add(Op.POP_EXCEPT, Generator.NOWHERE);
            g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        }
        g.use(next);
    }

    /** The body of a handler with a name, which is deleted whatever happens. */
    private void namedBody(ExceptHandler handler, Label end) {
        Span span = handler.span();
        String name = handler.name();
        Label cleanup = g.label();
        Label body = g.label();
        g.variable(name, ExprContext.STORE, span);
        g.jump(Op.SETUP_CLEANUP, cleanup, span);
        g.use(body);
        g.unwinding.pushHandler(span, body, name);
        g.visitBody(handler.body());
        g.unwinding.pop();
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.add(Op.POP_EXCEPT, Generator.NOWHERE);
        g.unwinding.deleteName(name, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(cleanup);
        g.unwinding.deleteName(name, Generator.NOWHERE);
        g.add(Op.RERAISE, 1, Generator.NOWHERE);
    }

    /** Raises the exception again, whose predecessor lies below it. */
    void popAndReraise() {
        g.add(Op.COPY, 3, Generator.NOWHERE);
        g.add(Op.POP_EXCEPT, Generator.NOWHERE);
        g.add(Op.RERAISE, 1, Generator.NOWHERE);
    }
}
