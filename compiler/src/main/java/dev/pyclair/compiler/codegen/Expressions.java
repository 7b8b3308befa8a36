package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;

/**
 * Expressions: the simple ones here, others in classes of their own.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_visit_expr1}</a>
 */
final class Expressions implements Expr.Visitor<Void> {
    private final Generator g;

    Expressions(Generator g) {
        this.g = g;
    }

    @Override
    public Void visit(Expr.BoolOp node) {
        g.conditions.value(node);
        return null;
    }

    @Override
    public Void visit(Expr.NamedExpr node) {
        g.visit(node.value());
        g.add(Op.COPY, 1, node.span());
        g.visit(node.target());
        return null;
    }

    @Override
    public Void visit(Expr.BinOp node) {
        g.visit(node.left());
        g.visit(node.right());
        g.add(Op.BINARY_OP, Opargs.binary(node.operator(), false), node.span());
        return null;
    }

    @Override
    public Void visit(Expr.UnaryOp node) {
        Span span = node.span();
        g.visit(node.operand());
        switch (node.operator()) {
            case U_ADD:
                g.add(Op.CALL_INTRINSIC_1, Opargs.UNARY_POSITIVE, span);
                break;
            case NOT:
                g.add(Op.TO_BOOL, span);
                g.add(Op.UNARY_NOT, span);
                break;
            case INVERT:
                g.add(Op.UNARY_INVERT, span);
                break;
            default:
                g.add(Op.UNARY_NEGATIVE, span);
                break;
        }
        return null;
    }

    @Override
    public Void visit(Expr.Lambda node) {
        g.functions.lambda(node);
        return null;
    }

    @Override
    public Void visit(Expr.IfExp node) {
        g.conditions.value(node);
        return null;
    }

    @Override
    public Void visit(Expr.Dict node) {
        g.displays.dict(node);
        return null;
    }

    @Override
    public Void visit(Expr.Set node) {
        g.displays.set(node);
        return null;
    }

    @Override
    public Void visit(Expr.ListComp node) {
        g.comprehensions.list(node);
        return null;
    }

    @Override
    public Void visit(Expr.SetComp node) {
        g.comprehensions.set(node);
        return null;
    }

    @Override
    public Void visit(Expr.DictComp node) {
        g.comprehensions.dict(node);
        return null;
    }

    @Override
    public Void visit(Expr.GeneratorExp node) {
        g.comprehensions.generator(node);
        return null;
    }

    @Override
    public Void visit(Expr.Await node) {
        if (!g.isTopLevelAwait()) {
            if (!g.unit.block.isFunctionLike()) {
                throw g.error("'await' outside function", node.span());
            }
            if (g.unit.kind != Unit.Kind.ASYNC_FUNCTION && g.unit.kind != Unit.Kind.COMPREHENSION) {
                throw g.error("'await' outside async function", node.span());
            }
        }
        g.visit(node.value());
        g.await(0, node.span());
        return null;
    }

    @Override
    public Void visit(Expr.Yield node) {
        refuseOutsideFunction("'yield' outside function", node.span());
        if (node.value() != null) {
            g.visit(node.value());
        } else {
            g.loadNone(node.span());
        }
        g.yield(node.span());
        return null;
    }

    @Override
    public Void visit(Expr.YieldFrom node) {
        refuseOutsideFunction("'yield from' outside function", node.span());
        if (g.unit.kind == Unit.Kind.ASYNC_FUNCTION) {
            throw g.error("'yield from' inside async function", node.span());
        }
        g.visit(node.value());
        g.add(Op.GET_YIELD_FROM_ITER, node.span());
        g.loadNone(node.span());
        g.yieldFrom(false, node.span());
        return null;
    }

    private void refuseOutsideFunction(String message, Span span) {
        if (!g.unit.block.isFunctionLike()) {
            throw g.error(message, span);
        }
    }

    @Override
    public Void visit(Expr.Compare node) {
        g.conditions.value(node);
        return null;
    }

    @Override
    public Void visit(Expr.Call node) {
        g.calls.call(node);
        return null;
    }

    @Override
    public Void visit(Expr.FormattedValue node) {
        Span span = node.span();
        g.visit(node.value());
        switch (node.conversion()) {
            case 's':
                g.add(Op.CONVERT_VALUE, 1, span);
                break;
            case 'r':
                g.add(Op.CONVERT_VALUE, 2, span);
                break;
            case 'a':
                g.add(Op.CONVERT_VALUE, 3, span);
                break;
            default:
                break;
        }
        if (node.formatSpec() != null) {
            g.visit(node.formatSpec());
            g.add(Op.FORMAT_WITH_SPEC, span);
        } else {
            g.add(Op.FORMAT_SIMPLE, span);
        }
        return null;
    }

    @Override
    public Void visit(Expr.JoinedStr node) {
        g.displays.joined(node);
        return null;
    }

    @Override
    public Void visit(Expr.Interpolation node) {
        throw new IllegalArgumentException("Python 3.13 has no template strings");
    }

    @Override
    public Void visit(Expr.TemplateStr node) {
        throw new IllegalArgumentException("Python 3.13 has no template strings");
    }

    @Override
    public Void visit(Expr.Literal node) {
        g.load(node.value(), node.span());
        return null;
    }

    @Override
    public Void visit(Expr.Attribute node) {
        if (node.value() instanceof Expr.Name name && name.id().equals("self")) {
            g.unit.noteAttribute(node.attribute(), node.context());
        }
        if (node.context() == ExprContext.LOAD && g.superCalls.isPlain(node)) {
            g.superCalls.attribute(node);
            return null;
        }
        g.visit(node.value());
        Span span = AttributePlace.of(node, node.span());
        switch (node.context()) {
            case LOAD:
                g.attribute(Op.LOAD_ATTR, node.attribute(), span);
                break;
            case STORE:
                g.variables.forbid(node.attribute(), ExprContext.STORE, span);
                g.name(Op.STORE_ATTR, node.attribute(), span);
                break;
            default:
                g.name(Op.DELETE_ATTR, node.attribute(), span);
                break;
        }
        return null;
    }

    @Override
    public Void visit(Expr.Subscript node) {
        Span span = node.span();
        ExprContext context = node.context();
        if (context == ExprContext.LOAD) {
            g.suspicions.checkSubscript(node);
        }
        g.visit(node.value());
        if (isTwoElementSlice(node.slice()) && context != ExprContext.DEL) {
            slice((Expr.Slice) node.slice());
            g.add(context == ExprContext.LOAD ? Op.BINARY_SLICE : Op.STORE_SLICE, span);
            return null;
        }
        g.visit(node.slice());
        switch (context) {
            case LOAD:
                g.add(Op.BINARY_SUBSCR, span);
                break;
            case STORE:
                g.add(Op.STORE_SUBSCR, span);
                break;
            default:
                g.add(Op.DELETE_SUBSCR, span);
                break;
        }
        return null;
    }

    /** Whether it is {@code [a:b]}, for which there are instructions of their own. */
    static boolean isTwoElementSlice(Expr slice) {
        return slice instanceof Expr.Slice node && node.step() == null;
    }

    /** Puts the parts of a slice on the stack, and tells how many. */
    int slice(Expr.Slice node) {
        sliceEnd(node.lower(), node.span());
        sliceEnd(node.upper(), node.span());
        if (node.step() == null) {
            return 2;
        }
        g.visit(node.step());
        return 3;
    }

    private void sliceEnd(Expr end, Span span) {
        if (end != null) {
            g.visit(end);
        } else {
            g.loadNone(span);
        }
    }

    @Override
    public Void visit(Expr.Starred node) {
        throw g.error(
                node.context() == ExprContext.STORE
                        ? "starred assignment target must be in a list or tuple"
                        : "can't use starred expression here",
                node.span());
    }

    @Override
    public Void visit(Expr.Name node) {
        g.variables.use(node.id(), node.context(), node.span());
        return null;
    }

    @Override
    public Void visit(Expr.ListExpr node) {
        switch (node.context()) {
            case LOAD:
                g.displays.list(node);
                break;
            case STORE:
                g.assignments.unpack(node.elements(), node.span());
                break;
            default:
                g.visitAll(node.elements());
                break;
        }
        return null;
    }

    @Override
    public Void visit(Expr.Tuple node) {
        switch (node.context()) {
            case LOAD:
                g.displays.tuple(node.elements(), 0, node.span());
                break;
            case STORE:
                g.assignments.unpack(node.elements(), node.span());
                break;
            default:
                g.visitAll(node.elements());
                break;
        }
        return null;
    }

    @Override
    public Void visit(Expr.Slice node) {
        g.add(Op.BUILD_SLICE, slice(node), node.span());
        return null;
    }
}
