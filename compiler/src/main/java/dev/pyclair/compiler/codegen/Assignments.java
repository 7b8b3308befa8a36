package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Assignments with an operator, with an annotation, and to several targets.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_augassign}, {@code compiler_annassign}, {@code
 *     assignment_helper}</a>
 */
final class Assignments {
    private static final int MOST_BEFORE_STAR = 1 << 8;
    private static final int MOST_BEHIND_STAR = Integer.MAX_VALUE >> 8;

    private final Generator g;

    Assignments(Generator g) {
        this.g = g;
    }

    /** Takes the value on the stack apart. */
    void unpack(List<Expr> targets, Span span) {
        int count = targets.size();
        boolean hasStar = false;
        for (int i = 0; i < count; i++) {
            if (!(targets.get(i) instanceof Expr.Starred)) {
                continue;
            }
            if (hasStar) {
                throw g.error("multiple starred expressions in assignment", span);
            }
            int rest = count - i - 1;
            if (i >= MOST_BEFORE_STAR || rest >= MOST_BEHIND_STAR) {
                throw g.error("too many expressions in star-unpacking assignment", span);
            }
            g.add(Op.UNPACK_EX, i + (rest << 8), span);
            hasStar = true;
        }
        if (!hasStar) {
            g.add(Op.UNPACK_SEQUENCE, count, span);
        }
        for (int i = 0; i < count; i++) {
            Expr target = targets.get(i);
            g.visit(target instanceof Expr.Starred starred ? starred.value() : target);
        }
    }

    void augmented(Stmt.AugAssign node) {
        Expr target = node.target();
        Span span = target.span();
        if (target instanceof Expr.Attribute attribute) {
            span = AttributePlace.of(attribute, span);
            g.visit(attribute.value());
            g.add(Op.COPY, 1, target.span());
            g.attribute(Op.LOAD_ATTR, attribute.attribute(), span);
            operate(node);
            g.add(Op.SWAP, 2, span);
            g.name(Op.STORE_ATTR, attribute.attribute(), span);
        } else if (target instanceof Expr.Subscript subscript) {
            g.visit(subscript.value());
            if (Expressions.isTwoElementSlice(subscript.slice())) {
                augmentedSlice(node, (Expr.Slice) subscript.slice(), span);
            } else {
                g.visit(subscript.slice());
                g.add(Op.COPY, 2, span);
                g.add(Op.COPY, 2, span);
                g.add(Op.BINARY_SUBSCR, span);
                operate(node);
                g.add(Op.SWAP, 3, span);
                g.add(Op.SWAP, 2, span);
                g.add(Op.STORE_SUBSCR, span);
            }
        } else {
            Expr.Name name = (Expr.Name) target;
            g.variable(name.id(), ExprContext.LOAD, span);
            operate(node);
            g.variable(name.id(), ExprContext.STORE, span);
        }
    }

    private void augmentedSlice(Stmt.AugAssign node, Expr.Slice slice, Span span) {
        g.expressions.slice(slice);
        g.add(Op.COPY, 3, span);
        g.add(Op.COPY, 3, span);
        g.add(Op.COPY, 3, span);
        g.add(Op.BINARY_SLICE, span);
        operate(node);
        g.add(Op.SWAP, 4, span);
        g.add(Op.SWAP, 3, span);
        g.add(Op.SWAP, 2, span);
        g.add(Op.STORE_SLICE, span);
    }

    private void operate(Stmt.AugAssign node) {
        g.visit(node.value());
        g.add(Op.BINARY_OP, Opargs.binary(node.operator(), true), node.span());
    }

    void annotated(Stmt.AnnAssign node) {
        Span span = node.span();
        Expr target = node.target();
        if (node.value() != null) {
            g.visit(node.value());
            g.visit(target);
        }
        if (target instanceof Expr.Name name) {
            g.variables.forbid(name.id(), ExprContext.STORE, span);
            if (node.isSimple() && keepsAnnotations()) {
                g.annotations.value(node.annotation());
                g.name(Op.LOAD_NAME, "__annotations__", span);
                g.loadName(g.unit.mangle(name.id()), span);
                g.add(Op.STORE_SUBSCR, span);
            }
        } else if (target instanceof Expr.Attribute attribute) {
            g.variables.forbid(attribute.attribute(), ExprContext.STORE, span);
            if (node.value() == null) {
                evaluate(attribute.value());
            }
        } else if (node.value() == null && target instanceof Expr.Subscript subscript) {
            evaluate(subscript.value());
            evaluateIndex(subscript.slice());
        }
        if (!node.isSimple() && !g.future.hasAnnotations() && keepsAnnotations()) {
            evaluate(node.annotation());
        }
    }

    private boolean keepsAnnotations() {
        return g.unit.kind == Unit.Kind.MODULE || g.unit.kind == Unit.Kind.CLASS;
    }

    /** Computes an expression for what may go wrong with it. */
    private void evaluate(Expr expression) {
        g.visit(expression);
        g.add(Op.POP_TOP, expression.span());
    }

    private void evaluateIndex(Expr index) {
        if (index instanceof Expr.Slice slice) {
            if (slice.lower() != null) {
                evaluate(slice.lower());
            }
            if (slice.upper() != null) {
                evaluate(slice.upper());
            }
            if (slice.step() != null) {
                evaluate(slice.step());
            }
        } else if (index instanceof Expr.Tuple tuple) {
            for (Expr element : tuple.elements()) {
                evaluateIndex(element);
            }
        } else {
            evaluate(index);
        }
    }
}
