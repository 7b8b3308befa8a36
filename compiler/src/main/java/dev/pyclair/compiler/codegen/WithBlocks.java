package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.WithItem;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;

/**
 * {@code with} and {@code async with}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_with}, {@code compiler_async_with}</a>
 */
final class WithBlocks {
    private final Generator g;

    WithBlocks(Generator g) {
        this.g = g;
    }

    /** One item and all that is inside of it. */
    void block(Stmt.With node, int index) {
        WithItem item = node.items().get(index);
        Span span = item.contextExpr().span();
        Label block = g.label();
        Label handler = g.label();
        Label exit = g.label();
        Label cleanup = g.label();
        g.visit(item.contextExpr());
        g.add(Op.BEFORE_WITH, span);
        g.jump(Op.SETUP_WITH, handler, span);
        g.use(block);
        g.unwinding.push(FrameBlock.Kind.WITH, span, block, handler);
        store(item, span);
        if (index + 1 == node.items().size()) {
            g.visitBody(node.body());
        } else {
            block(node, index + 1);
        }
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.unwinding.pop();
        callExit(span);
        g.add(Op.POP_TOP, span);
        g.jump(Op.JUMP, exit, span);
        g.use(handler);
        g.jump(Op.SETUP_CLEANUP, cleanup, span);
        g.add(Op.PUSH_EXC_INFO, span);
        g.add(Op.WITH_EXCEPT_START, span);
        finish(cleanup);
        g.use(exit);
    }

    /** One item and all that is inside of it. */
    void block(Stmt.AsyncWith node, int index) {
        WithItem item = node.items().get(index);
        Span span = item.contextExpr().span();
        if (g.isTopLevelAwait()) {
            g.unit.isTopLevelCoroutine = true;
        } else if (g.unit.kind != Unit.Kind.ASYNC_FUNCTION) {
            throw g.error("'async with' outside async function", node.span());
        }
        Label block = g.label();
        Label handler = g.label();
        Label exit = g.label();
        Label cleanup = g.label();
        g.visit(item.contextExpr());
        g.add(Op.BEFORE_ASYNC_WITH, span);
        g.await(1, span);
        g.jump(Op.SETUP_WITH, handler, span);
        g.use(block);
        g.unwinding.push(FrameBlock.Kind.ASYNC_WITH, span, block, handler);
        store(item, span);
        if (index + 1 == node.items().size()) {
            g.visitBody(node.body());
        } else {
            block(node, index + 1);
        }
        g.unwinding.pop();
        g.add(Op.POP_BLOCK, span);
        callExit(span);
        g.await(2, span);
        g.add(Op.POP_TOP, span);
        g.jump(Op.JUMP, exit, span);
        g.use(handler);
        g.jump(Op.SETUP_CLEANUP, cleanup, span);
        g.add(Op.PUSH_EXC_INFO, span);
        g.add(Op.WITH_EXCEPT_START, span);
        g.await(2, span);
        finish(cleanup);
        g.use(exit);
    }

    private void store(WithItem item, Span span) {
        if (item.optionalVars() != null) {
            g.visit(item.optionalVars());
        } else {
            g.add(Op.POP_TOP, span);
        }
    }

    /** Calls {@code __exit__(None, None, None)}. */
    void callExit(Span span) {
        g.loadNone(span);
        g.loadNone(span);
        g.loadNone(span);
        g.add(Op.CALL, 2, span);
    }

    /** Goes on behind the block if {@code __exit__} was true of the exception. */
    private void finish(Label cleanup) {
        Label suppress = g.label();
        Label exit = g.label();
        g.add(Op.TO_BOOL, Generator.NOWHERE);
        g.jump(Op.POP_JUMP_IF_TRUE, suppress, Generator.NOWHERE);
        g.add(Op.RERAISE, 2, Generator.NOWHERE);
        g.use(suppress);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.add(Op.POP_BLOCK, Generator.NOWHERE);
        g.add(Op.POP_EXCEPT, Generator.NOWHERE);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.add(Op.POP_TOP, Generator.NOWHERE);
        g.jump(Op.JUMP_NO_INTERRUPT, exit, Generator.NOWHERE);
        g.use(cleanup);
        g.tryBlocks.popAndReraise();
        g.use(exit);
    }
}
