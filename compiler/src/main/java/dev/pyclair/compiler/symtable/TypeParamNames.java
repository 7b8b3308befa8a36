package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.TypeParam;
import java.util.List;

/**
 * Collects the names of type parameters. Their bounds and defaults are blocks of their own, since
 * they are evaluated late.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     symtable_visit_type_param}</a>
 */
final class TypeParamNames implements TypeParam.Visitor<Void> {
    private final BlockStack stack;
    private final ExprNames expressions;

    TypeParamNames(BlockStack stack, ExprNames expressions) {
        this.stack = stack;
        this.expressions = expressions;
    }

    /** Opens the block of type parameters. {@code symtable_enter_type_param_block} */
    void enter(String name, List<TypeParam> parameters, boolean isClass, Span span) {
        boolean isInClass = stack.current().type() == BlockType.CLASS;
        Block block = stack.enter(name, BlockType.TYPE_PARAMETERS, parameters, span);
        if (isInClass) {
            block.canSeeClassScope = true;
            stack.add("__classdict__", SymbolFlag.USE, span);
        }
        if (isClass) {
            stack.add(".type_params", SymbolFlag.LOCAL, span);
            stack.add(".type_params", SymbolFlag.USE, span);
            stack.add(".generic_base", SymbolFlag.LOCAL, span);
            stack.add(".generic_base", SymbolFlag.USE, span);
        }
    }

    /** Collects the names of all parameters. */
    void parameters(List<TypeParam> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            stack.depth.enter();
            parameters.get(i).accept(this);
            stack.depth.leave();
        }
    }

    @Override
    public Void visit(TypeParam.TypeVar node) {
        bind(node.name(), node.span());
        if (node.bound() != null) {
            String info =
                    node.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
            stack.blocks.put(node, late(node.name(), node.bound(), node.span(), info));
        }
        byDefault(node, node.name(), node.defaultValue(), "a TypeVar default");
        return null;
    }

    @Override
    public Void visit(TypeParam.TypeVarTuple node) {
        bind(node.name(), node.span());
        byDefault(node, node.name(), node.defaultValue(), "a TypeVarTuple default");
        return null;
    }

    @Override
    public Void visit(TypeParam.ParamSpec node) {
        bind(node.name(), node.span());
        byDefault(node, node.name(), node.defaultValue(), "a ParamSpec default");
        return null;
    }

    private void bind(String name, Span span) {
        stack.add(name, SymbolFlag.TYPE_PARAM | SymbolFlag.LOCAL, span);
    }

    private void byDefault(TypeParam node, String name, Expr value, String info) {
        if (value != null) {
            stack.defaults.put(node, late(name, value, node.span(), info));
        }
    }

    /** {@code symtable_visit_type_param_bound_or_default}. */
    private Block late(String name, Expr value, Span span, String info) {
        boolean isInClass = stack.current().canSeeClassScope;
        Block block = stack.enter(name, BlockType.TYPE_VARIABLE, span);
        block.scopeInfo = info;
        block.canSeeClassScope = isInClass;
        if (isInClass) {
            stack.add("__classdict__", SymbolFlag.USE, value.span());
        }
        expressions.expr(value);
        stack.exit();
        return block;
    }
}
