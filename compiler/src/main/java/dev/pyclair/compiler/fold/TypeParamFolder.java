package dev.pyclair.compiler.fold;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.TypeParam;
import java.util.List;

/**
 * Folds bounds and defaults of type parameters.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     astfold_type_param}</a>
 */
final class TypeParamFolder implements TypeParam.Visitor<TypeParam> {
    private final ExprFolder expressions;
    private final Folding.Fold<TypeParam> each = parameter -> parameter.accept(this);

    TypeParamFolder(ExprFolder expressions) {
        this.expressions = expressions;
    }

    List<TypeParam> parameters(List<TypeParam> parameters) {
        return Folding.each(parameters, each);
    }

    @Override
    public TypeParam visit(TypeParam.TypeVar node) {
        Expr bound = expressions.expr(node.bound());
        Expr defaultValue = expressions.expr(node.defaultValue());
        return bound == node.bound() && defaultValue == node.defaultValue()
                ? node
                : new TypeParam.TypeVar(node.name(), bound, defaultValue, node.span());
    }

    @Override
    public TypeParam visit(TypeParam.ParamSpec node) {
        Expr defaultValue = expressions.expr(node.defaultValue());
        return defaultValue == node.defaultValue()
                ? node
                : new TypeParam.ParamSpec(node.name(), defaultValue, node.span());
    }

    @Override
    public TypeParam visit(TypeParam.TypeVarTuple node) {
        Expr defaultValue = expressions.expr(node.defaultValue());
        return defaultValue == node.defaultValue()
                ? node
                : new TypeParam.TypeVarTuple(node.name(), defaultValue, node.span());
    }
}
