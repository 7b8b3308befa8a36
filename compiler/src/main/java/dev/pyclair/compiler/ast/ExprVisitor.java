package dev.pyclair.compiler.ast;

/**
 * A method for each kind of expressions; implemented as {@link Expr.Visitor}.
 *
 * @param <R> what they return
 */
public interface ExprVisitor<R> {
    /**
     * Sees a {@link Expr.BoolOp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.BoolOp node);

    /**
     * Sees a {@link Expr.NamedExpr}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.NamedExpr node);

    /**
     * Sees a {@link Expr.BinOp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.BinOp node);

    /**
     * Sees a {@link Expr.UnaryOp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.UnaryOp node);

    /**
     * Sees a {@link Expr.Lambda}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Lambda node);

    /**
     * Sees a {@link Expr.IfExp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.IfExp node);

    /**
     * Sees a {@link Expr.Dict}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Dict node);

    /**
     * Sees a {@link Expr.Set}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Set node);

    /**
     * Sees a {@link Expr.ListComp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.ListComp node);

    /**
     * Sees a {@link Expr.SetComp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.SetComp node);

    /**
     * Sees a {@link Expr.DictComp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.DictComp node);

    /**
     * Sees a {@link Expr.GeneratorExp}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.GeneratorExp node);

    /**
     * Sees a {@link Expr.Await}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Await node);

    /**
     * Sees a {@link Expr.Yield}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Yield node);

    /**
     * Sees a {@link Expr.YieldFrom}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.YieldFrom node);

    /**
     * Sees a {@link Expr.Compare}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Compare node);

    /**
     * Sees a {@link Expr.Call}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Call node);

    /**
     * Sees a {@link Expr.FormattedValue}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.FormattedValue node);

    /**
     * Sees a {@link Expr.JoinedStr}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.JoinedStr node);

    /**
     * Sees a {@link Expr.Interpolation}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Interpolation node);

    /**
     * Sees a {@link Expr.TemplateStr}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.TemplateStr node);

    /**
     * Sees a {@link Expr.Literal}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Literal node);

    /**
     * Sees a {@link Expr.Attribute}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Attribute node);

    /**
     * Sees a {@link Expr.Subscript}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Subscript node);

    /**
     * Sees a {@link Expr.Starred}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Starred node);

    /**
     * Sees a {@link Expr.Name}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Name node);

    /**
     * Sees a {@link Expr.ListExpr}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.ListExpr node);

    /**
     * Sees a {@link Expr.Tuple}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Tuple node);

    /**
     * Sees a {@link Expr.Slice}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Expr.Slice node);
}
