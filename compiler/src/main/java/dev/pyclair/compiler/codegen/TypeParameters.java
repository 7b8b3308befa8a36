package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import java.util.List;

/**
 * Type parameters and type aliases; bounds, defaults and values of aliases are functions, which are
 * called when they are asked for.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_type_params}, {@code compiler_typealias}</a>
 */
final class TypeParameters implements TypeParam.Visitor<Void> {
    private final Generator g;

    TypeParameters(Generator g) {
        this.g = g;
    }

    /** Makes and binds type parameters, and leaves a tuple of them on the stack. */
    void build(List<TypeParam> parameters) {
        boolean hadDefault = false;
        for (TypeParam parameter : parameters) {
            parameter.accept(this);
            Expr value = defaultOf(parameter);
            Span span = parameter.span();
            if (value != null) {
                hadDefault = true;
                evaluator(
                        nameOf(parameter),
                        g.table.defaultBlock(parameter),
                        value,
                        parameter instanceof TypeParam.TypeVarTuple);
                g.add(Op.CALL_INTRINSIC_2, Opargs.SET_TYPEPARAM_DEFAULT, span);
            } else if (hadDefault) {
                throw g.error(
                        "non-default type parameter '"
                                + nameOf(parameter)
                                + "' follows default type parameter",
                        span);
            }
            g.add(Op.COPY, 1, span);
            g.variable(nameOf(parameter), ExprContext.STORE, span);
        }
        g.add(Op.BUILD_TUPLE, parameters.size(), parameters.get(0).span());
    }

    private static String nameOf(TypeParam parameter) {
        if (parameter instanceof TypeParam.TypeVar node) {
            return node.name();
        }
        return parameter instanceof TypeParam.ParamSpec node
                ? node.name()
                : ((TypeParam.TypeVarTuple) parameter).name();
    }

    private static Expr defaultOf(TypeParam parameter) {
        if (parameter instanceof TypeParam.TypeVar node) {
            return node.defaultValue();
        }
        return parameter instanceof TypeParam.ParamSpec node
                ? node.defaultValue()
                : ((TypeParam.TypeVarTuple) parameter).defaultValue();
    }

    @Override
    public Void visit(TypeParam.TypeVar node) {
        g.loadName(node.name(), node.span());
        if (node.bound() == null) {
            g.add(Op.CALL_INTRINSIC_1, Opargs.TYPEVAR, node.span());
            return null;
        }
        evaluator(node.name(), g.table.boundBlock(node), node.bound(), false);
        g.add(
                Op.CALL_INTRINSIC_2,
                node.bound() instanceof Expr.Tuple
                        ? Opargs.TYPEVAR_WITH_CONSTRAINTS
                        : Opargs.TYPEVAR_WITH_BOUND,
                node.span());
        return null;
    }

    @Override
    public Void visit(TypeParam.ParamSpec node) {
        g.loadName(node.name(), node.span());
        g.add(Op.CALL_INTRINSIC_1, Opargs.PARAMSPEC, node.span());
        return null;
    }

    @Override
    public Void visit(TypeParam.TypeVarTuple node) {
        g.loadName(node.name(), node.span());
        g.add(Op.CALL_INTRINSIC_1, Opargs.TYPEVARTUPLE, node.span());
        return null;
    }

    /** Makes the function that computes a bound or a default. */
    private void evaluator(String name, Block block, Expr value, boolean allowsStar) {
        Span span = value.span();
        g.enter(Unit.Kind.TYPE_PARAMETERS, name, block, span.line());
        if (allowsStar && value instanceof Expr.Starred starred) {
            g.visit(starred.value());
            g.add(Op.UNPACK_SEQUENCE, 1, span);
        } else {
            g.visit(value);
        }
        g.add(Op.RETURN_VALUE, span);
        Unit unit = g.unit;
        g.functions.closure(unit, g.leave(true), 0, span);
    }

    void alias(Stmt.TypeAlias node) {
        Span span = node.span();
        String name = ((Expr.Name) node.name()).id();
        if (node.typeParams().isEmpty()) {
            g.loadName(name, span);
            g.loadNone(span);
            aliasBody(node, name);
        } else {
            g.enter(
                    Unit.Kind.TYPE_PARAMETERS,
                    "<generic parameters of " + name + ">",
                    g.table.block(node.typeParams()),
                    span.line());
            g.loadName(name, span);
            build(node.typeParams());
            aliasBody(node, name);
            Unit unit = g.unit;
            g.functions.closure(unit, g.leave(false), 0, span);
            g.add(Op.PUSH_NULL, span);
            g.add(Op.CALL, 0, span);
        }
        g.variable(name, ExprContext.STORE, span);
    }

    private void aliasBody(Stmt.TypeAlias node, String name) {
        Span span = node.span();
        g.enter(Unit.Kind.FUNCTION, name, g.table.block(node), span.line());
        // The first constant would be the docstring
        g.unit.code.consts().add(Constant.Singleton.NONE);
        g.visit(node.value());
        g.add(Op.RETURN_VALUE, span);
        Unit unit = g.unit;
        g.functions.closure(unit, g.leave(false), 0, span);
        g.add(Op.BUILD_TUPLE, 3, span);
        g.add(Op.CALL_INTRINSIC_1, Opargs.TYPEALIAS, span);
    }
}
