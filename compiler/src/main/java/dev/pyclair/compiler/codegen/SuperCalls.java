package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Scope;

/**
 * {@code super().name} without a {@code super} object.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code can_optimize_super_call}, {@code load_args_for_super}</a>
 */
final class SuperCalls {
    private final Generator g;

    SuperCalls(Generator g) {
        this.g = g;
    }

    /** Whether it is an attribute of {@code super()}, the builtin as far as can be seen. */
    boolean isPlain(Expr.Attribute attribute) {
        if (!(attribute.value() instanceof Expr.Call call)
                || !(call.function() instanceof Expr.Name name)
                || !name.id().equals("super")
                || attribute.attribute().equals("__class__")
                || !call.keywords().isEmpty()
                || g.unit.block.scope("super") != Scope.GLOBAL_IMPLICIT
                || g.table.top().scope("super") != Scope.UNKNOWN) {
            return false;
        }
        if (call.arguments().size() == 2) {
            return !Displays.hasStar(call.arguments());
        }
        return call.arguments().isEmpty()
                && g.unit.code.argCount() > 0
                && g.unit.kind != Unit.Kind.CLASS
                && g.unit.block.scope("__class__") == Scope.FREE;
    }

    void attribute(Expr.Attribute node) {
        Expr.Call call = (Expr.Call) node.value();
        arguments(call);
        g.attribute(
                call.arguments().isEmpty() ? Op.LOAD_ZERO_SUPER_ATTR : Op.LOAD_SUPER_ATTR,
                node.attribute(),
                node.span());
        g.add(Op.NOP, AttributePlace.of(node, node.span()));
    }

    void method(Expr.Attribute node) {
        Expr.Call call = (Expr.Call) node.value();
        arguments(call);
        g.attribute(
                call.arguments().isEmpty() ? Op.LOAD_ZERO_SUPER_METHOD : Op.LOAD_SUPER_METHOD,
                node.attribute(),
                node.span());
    }

    private void arguments(Expr.Call call) {
        Span span = call.span();
        g.variable("super", ExprContext.LOAD, call.function().span());
        if (!call.arguments().isEmpty()) {
            g.visitAll(call.arguments());
            return;
        }
        g.variable("__class__", ExprContext.LOAD, span);
        g.variable(g.unit.code.varNames().get(0), ExprContext.LOAD, span);
    }
}
