package dev.pyclair.compiler.ast;

import static dev.pyclair.compiler.ast.NodeFields.node;

/** The fields of expressions. */
final class ExprFields implements Expr.Visitor<NodeFields> {
    @Override
    public NodeFields visit(Expr.BoolOp node) {
        return node("BoolOp", node.span())
                .with("op", node.operator())
                .with("values", node.values());
    }

    @Override
    public NodeFields visit(Expr.NamedExpr node) {
        return node("NamedExpr", node.span())
                .with("target", node.target())
                .with("value", node.value());
    }

    @Override
    public NodeFields visit(Expr.BinOp node) {
        return node("BinOp", node.span())
                .with("left", node.left())
                .with("op", node.operator())
                .with("right", node.right());
    }

    @Override
    public NodeFields visit(Expr.UnaryOp node) {
        return node("UnaryOp", node.span())
                .with("op", node.operator())
                .with("operand", node.operand());
    }

    @Override
    public NodeFields visit(Expr.Lambda node) {
        return node("Lambda", node.span())
                .with("args", node.parameters())
                .with("body", node.body());
    }

    @Override
    public NodeFields visit(Expr.IfExp node) {
        return node("IfExp", node.span())
                .with("test", node.test())
                .with("body", node.body())
                .with("orelse", node.orElse());
    }

    @Override
    public NodeFields visit(Expr.Dict node) {
        return node("Dict", node.span()).with("keys", node.keys()).with("values", node.values());
    }

    @Override
    public NodeFields visit(Expr.Set node) {
        return node("Set", node.span()).with("elts", node.elements());
    }

    @Override
    public NodeFields visit(Expr.ListComp node) {
        return node("ListComp", node.span())
                .with("elt", node.element())
                .with("generators", node.generators());
    }

    @Override
    public NodeFields visit(Expr.SetComp node) {
        return node("SetComp", node.span())
                .with("elt", node.element())
                .with("generators", node.generators());
    }

    @Override
    public NodeFields visit(Expr.DictComp node) {
        return node("DictComp", node.span())
                .with("key", node.key())
                .with("value", node.value())
                .with("generators", node.generators());
    }

    @Override
    public NodeFields visit(Expr.GeneratorExp node) {
        return node("GeneratorExp", node.span())
                .with("elt", node.element())
                .with("generators", node.generators());
    }

    @Override
    public NodeFields visit(Expr.Await node) {
        return node("Await", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Expr.Yield node) {
        return node("Yield", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Expr.YieldFrom node) {
        return node("YieldFrom", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Expr.Compare node) {
        return node("Compare", node.span())
                .with("left", node.left())
                .with("ops", node.operators())
                .with("comparators", node.comparators());
    }

    @Override
    public NodeFields visit(Expr.Call node) {
        return node("Call", node.span())
                .with("func", node.function())
                .with("args", node.arguments())
                .with("keywords", node.keywords());
    }

    @Override
    public NodeFields visit(Expr.FormattedValue node) {
        return node("FormattedValue", node.span())
                .with("value", node.value())
                .with("conversion", node.conversion())
                .with("format_spec", node.formatSpec());
    }

    @Override
    public NodeFields visit(Expr.JoinedStr node) {
        return node("JoinedStr", node.span()).with("values", node.values());
    }

    @Override
    public NodeFields visit(Expr.Interpolation node) {
        return node("Interpolation", node.span())
                .with("value", node.value())
                .with("str", node.str())
                .with("conversion", node.conversion())
                .with("format_spec", node.formatSpec());
    }

    @Override
    public NodeFields visit(Expr.TemplateStr node) {
        return node("TemplateStr", node.span()).with("values", node.values());
    }

    @Override
    public NodeFields visit(Expr.Literal node) {
        return node("Constant", node.span()).with("value", node.value()).with("kind", node.kind());
    }

    @Override
    public NodeFields visit(Expr.Attribute node) {
        return node("Attribute", node.span())
                .with("value", node.value())
                .with("attr", node.attribute())
                .with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.Subscript node) {
        return node("Subscript", node.span())
                .with("value", node.value())
                .with("slice", node.slice())
                .with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.Starred node) {
        return node("Starred", node.span()).with("value", node.value()).with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.Name node) {
        return node("Name", node.span()).with("id", node.id()).with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.ListExpr node) {
        return node("List", node.span()).with("elts", node.elements()).with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.Tuple node) {
        return node("Tuple", node.span()).with("elts", node.elements()).with("ctx", node.context());
    }

    @Override
    public NodeFields visit(Expr.Slice node) {
        return node("Slice", node.span())
                .with("lower", node.lower())
                .with("upper", node.upper())
                .with("step", node.step());
    }
}
