package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;

/**
 * Loops, and jumps out of them and to their beginning.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_for}, {@code compiler_while}</a>
 */
final class Loops {
    private final Generator g;

    Loops(Generator g) {
        this.g = g;
    }

    void loop(Stmt.For node) {
        Span span = node.iterable().span();
        Label start = g.label();
        Label cleanup = g.label();
        Label end = g.label();
        g.unwinding.push(FrameBlock.Kind.FOR_LOOP, node.span(), start, end);
        g.visit(node.iterable());
        g.add(Op.GET_ITER, span);
        g.use(start);
        g.jump(Op.FOR_ITER, cleanup, span);
        // So that tracing sees the line of the target; removed where it is not needed
        g.add(Op.NOP, node.target().span());
        g.visit(node.target());
        g.visitBody(node.body());
        g.jump(Op.JUMP, start, Generator.NOWHERE);
        g.use(cleanup);
        g.add(Op.END_FOR, Generator.NOWHERE);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.unwinding.pop();
        g.visitBody(node.orElse());
        g.use(end);
    }

    void loop(Stmt.AsyncFor node) {
        Span span = node.span();
        if (g.isTopLevelAwait()) {
            g.unit.isTopLevelCoroutine = true;
        } else if (g.unit.kind != Unit.Kind.ASYNC_FUNCTION) {
            throw g.error("'async for' outside async function", span);
        }
        Label start = g.label();
        Label except = g.label();
        Label end = g.label();
        g.visit(node.iterable());
        g.add(Op.GET_AITER, node.iterable().span());
        g.use(start);
        g.unwinding.push(FrameBlock.Kind.FOR_LOOP, span, start, end);
        g.jump(Op.SETUP_FINALLY, except, span);
        next(span);
        g.visit(node.target());
        g.visitBody(node.body());
        g.jump(Op.JUMP, start, Generator.NOWHERE);
        g.unwinding.pop();
        g.use(except);
        g.add(Op.END_ASYNC_FOR, node.iterable().span());
        g.visitBody(node.orElse());
        g.use(end);
    }

    /** Awaits the next item of an asynchronous iterator, in a block that guards that. */
    void next(Span span) {
        g.add(Op.GET_ANEXT, span);
        g.loadNone(span);
        g.yieldFrom(true, span);
        g.add(Op.POP_BLOCK, span);
    }

    void loop(Stmt.While node) {
        Label loop = g.label();
        Label body = g.label();
        Label end = g.label();
        Label anchor = g.label();
        g.use(loop);
        g.unwinding.push(FrameBlock.Kind.WHILE_LOOP, node.span(), loop, end);
        g.conditions.jumpIf(node.test(), anchor, false, node.span());
        g.use(body);
        g.visitBody(node.body());
        g.conditions.jumpIf(node.test(), body, true, node.span());
        g.unwinding.pop();
        g.use(anchor);
        g.visitBody(node.orElse());
        g.use(end);
    }

    void leave(Stmt.Break node) {
        Span span = node.span();
        g.add(Op.NOP, span);
        span = g.unwinding.toLoop(span);
        FrameBlock loop = g.unit.loop();
        if (loop == null) {
            throw g.error("'break' outside loop", node.span());
        }
        span = g.unwinding.one(loop, false, span);
        g.jump(Op.JUMP, loop.exit(), span);
    }

    void repeat(Stmt.Continue node) {
        Span span = node.span();
        g.add(Op.NOP, span);
        span = g.unwinding.toLoop(span);
        FrameBlock loop = g.unit.loop();
        if (loop == null) {
            throw g.error("'continue' not properly in loop", node.span());
        }
        g.jump(Op.JUMP, loop.block(), span);
    }
}
