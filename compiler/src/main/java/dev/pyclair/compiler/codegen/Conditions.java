package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.BoolOperator;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.UnaryOperator;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Comparisons, {@code and}, {@code or} and {@code if}, as values and as reasons to jump.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_jump_if}, {@code compiler_compare}</a>
 */
final class Conditions {
    private final Generator g;

    Conditions(Generator g) {
        this.g = g;
    }

    /** Jumps if an expression is true, or if it is false. */
    void jumpIf(Expr test, Label next, boolean condition, Span span) {
        if (test instanceof Expr.UnaryOp node && node.operator() == UnaryOperator.NOT) {
            jumpIf(node.operand(), next, !condition, span);
        } else if (test instanceof Expr.BoolOp node) {
            jumpIfAll(node, next, condition, span);
        } else if (test instanceof Expr.IfExp node) {
            Label end = g.label();
            Label other = g.label();
            jumpIf(node.test(), other, false, span);
            jumpIf(node.body(), next, condition, span);
            g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
            g.use(other);
            jumpIf(node.orElse(), next, condition, span);
            g.use(end);
        } else if (test instanceof Expr.Compare node && node.operators().size() > 1) {
            jumpIfChain(node, next, condition);
        } else {
            g.visit(test);
            g.add(Op.TO_BOOL, test.span());
            jump(next, condition, test.span());
        }
    }

    private void jump(Label next, boolean condition, Span span) {
        g.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, next, span);
    }

    private void jumpIfAll(Expr.BoolOp node, Label next, boolean condition, Span span) {
        List<Expr> values = node.values();
        boolean isOr = node.operator() == BoolOperator.OR;
        Label early = isOr == condition ? next : g.label();
        int last = values.size() - 1;
        for (int i = 0; i < last; i++) {
            jumpIf(values.get(i), early, isOr, span);
        }
        jumpIf(values.get(last), next, condition, span);
        if (early != next) {
            g.use(early);
        }
    }

    private void jumpIfChain(Expr.Compare node, Label next, boolean condition) {
        Span span = node.span();
        int last = node.operators().size() - 1;
        g.suspicions.checkComparison(node);
        Label cleanup = g.label();
        g.visit(node.left());
        for (int i = 0; i < last; i++) {
            link(node, i);
            g.add(Op.TO_BOOL, span);
            g.jump(Op.POP_JUMP_IF_FALSE, cleanup, span);
        }
        g.visit(node.comparators().get(last));
        compare(node.operators().get(last), span);
        g.add(Op.TO_BOOL, span);
        jump(next, condition, span);
        Label end = g.label();
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(cleanup);
        g.add(Op.POP_TOP, span);
        if (!condition) {
            g.jump(Op.JUMP_NO_INTERRUPT, next, Generator.NOWHERE);
        }
        g.use(end);
    }

    /** One comparison of a chain, whose right side stays for the next. */
    private void link(Expr.Compare node, int index) {
        Span span = node.span();
        g.visit(node.comparators().get(index));
        g.add(Op.SWAP, 2, span);
        g.add(Op.COPY, 2, span);
        compare(node.operators().get(index), span);
    }

    void compare(Comparison operator, Span span) {
        switch (operator) {
            case IS:
                g.add(Op.IS_OP, 0, span);
                break;
            case IS_NOT:
                g.add(Op.IS_OP, 1, span);
                break;
            case IN:
                g.add(Op.CONTAINS_OP, 0, span);
                break;
            case NOT_IN:
                g.add(Op.CONTAINS_OP, 1, span);
                break;
            default:
                g.add(Op.COMPARE_OP, Opargs.compare(operator), span);
                break;
        }
    }

    void value(Expr.Compare node) {
        Span span = node.span();
        g.suspicions.checkComparison(node);
        g.visit(node.left());
        int last = node.operators().size() - 1;
        if (last == 0) {
            g.visit(node.comparators().get(0));
            compare(node.operators().get(0), span);
            return;
        }
        Label cleanup = g.label();
        for (int i = 0; i < last; i++) {
            link(node, i);
            g.add(Op.COPY, 1, span);
            g.add(Op.TO_BOOL, span);
            g.jump(Op.POP_JUMP_IF_FALSE, cleanup, span);
            g.add(Op.POP_TOP, span);
        }
        g.visit(node.comparators().get(last));
        compare(node.operators().get(last), span);
        Label end = g.label();
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(cleanup);
        g.add(Op.SWAP, 2, span);
        g.add(Op.POP_TOP, span);
        g.use(end);
    }

    void value(Expr.BoolOp node) {
        Span span = node.span();
        Op jump = node.operator() == BoolOperator.AND ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE;
        Label end = g.label();
        List<Expr> values = node.values();
        int last = values.size() - 1;
        for (int i = 0; i < last; i++) {
            g.visit(values.get(i));
            g.add(Op.COPY, 1, span);
            g.add(Op.TO_BOOL, span);
            g.jump(jump, end, span);
            g.add(Op.POP_TOP, span);
        }
        g.visit(values.get(last));
        g.use(end);
    }

    void value(Expr.IfExp node) {
        Label end = g.label();
        Label next = g.label();
        jumpIf(node.test(), next, false, node.span());
        g.visit(node.body());
        g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
        g.use(next);
        g.visit(node.orElse());
        g.use(end);
    }
}
