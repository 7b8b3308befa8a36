package dev.pyclair.compiler.ast;

import static dev.pyclair.compiler.ast.NodeFields.node;

/** The fields of statements. */
final class StmtFields implements Stmt.Visitor<NodeFields> {
    @Override
    public NodeFields visit(Stmt.FunctionDef node) {
        return node("FunctionDef", node.span())
                .with("name", node.name())
                .with("args", node.parameters())
                .with("body", node.body())
                .with("decorator_list", node.decorators())
                .with("returns", node.returns())
                .with("type_comment", node.typeComment())
                .with("type_params", node.typeParams());
    }

    @Override
    public NodeFields visit(Stmt.AsyncFunctionDef node) {
        return node("AsyncFunctionDef", node.span())
                .with("name", node.name())
                .with("args", node.parameters())
                .with("body", node.body())
                .with("decorator_list", node.decorators())
                .with("returns", node.returns())
                .with("type_comment", node.typeComment())
                .with("type_params", node.typeParams());
    }

    @Override
    public NodeFields visit(Stmt.ClassDef node) {
        return node("ClassDef", node.span())
                .with("name", node.name())
                .with("bases", node.bases())
                .with("keywords", node.keywords())
                .with("body", node.body())
                .with("decorator_list", node.decorators())
                .with("type_params", node.typeParams());
    }

    @Override
    public NodeFields visit(Stmt.Return node) {
        return node("Return", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Stmt.Delete node) {
        return node("Delete", node.span()).with("targets", node.targets());
    }

    @Override
    public NodeFields visit(Stmt.Assign node) {
        return node("Assign", node.span())
                .with("targets", node.targets())
                .with("value", node.value())
                .with("type_comment", node.typeComment());
    }

    @Override
    public NodeFields visit(Stmt.TypeAlias node) {
        return node("TypeAlias", node.span())
                .with("name", node.name())
                .with("type_params", node.typeParams())
                .with("value", node.value());
    }

    @Override
    public NodeFields visit(Stmt.AugAssign node) {
        return node("AugAssign", node.span())
                .with("target", node.target())
                .with("op", node.operator())
                .with("value", node.value());
    }

    @Override
    public NodeFields visit(Stmt.AnnAssign node) {
        return node("AnnAssign", node.span())
                .with("target", node.target())
                .with("annotation", node.annotation())
                .with("value", node.value())
                .with("simple", node.isSimple() ? 1 : 0);
    }

    @Override
    public NodeFields visit(Stmt.For node) {
        return node("For", node.span())
                .with("target", node.target())
                .with("iter", node.iterable())
                .with("body", node.body())
                .with("orelse", node.orElse())
                .with("type_comment", node.typeComment());
    }

    @Override
    public NodeFields visit(Stmt.AsyncFor node) {
        return node("AsyncFor", node.span())
                .with("target", node.target())
                .with("iter", node.iterable())
                .with("body", node.body())
                .with("orelse", node.orElse())
                .with("type_comment", node.typeComment());
    }

    @Override
    public NodeFields visit(Stmt.While node) {
        return node("While", node.span())
                .with("test", node.test())
                .with("body", node.body())
                .with("orelse", node.orElse());
    }

    @Override
    public NodeFields visit(Stmt.If node) {
        return node("If", node.span())
                .with("test", node.test())
                .with("body", node.body())
                .with("orelse", node.orElse());
    }

    @Override
    public NodeFields visit(Stmt.With node) {
        return node("With", node.span())
                .with("items", node.items())
                .with("body", node.body())
                .with("type_comment", node.typeComment());
    }

    @Override
    public NodeFields visit(Stmt.AsyncWith node) {
        return node("AsyncWith", node.span())
                .with("items", node.items())
                .with("body", node.body())
                .with("type_comment", node.typeComment());
    }

    @Override
    public NodeFields visit(Stmt.Match node) {
        return node("Match", node.span())
                .with("subject", node.subject())
                .with("cases", node.cases());
    }

    @Override
    public NodeFields visit(Stmt.Raise node) {
        return node("Raise", node.span()).with("exc", node.exception()).with("cause", node.cause());
    }

    @Override
    public NodeFields visit(Stmt.Try node) {
        return node("Try", node.span())
                .with("body", node.body())
                .with("handlers", node.handlers())
                .with("orelse", node.orElse())
                .with("finalbody", node.finalBody());
    }

    @Override
    public NodeFields visit(Stmt.TryStar node) {
        return node("TryStar", node.span())
                .with("body", node.body())
                .with("handlers", node.handlers())
                .with("orelse", node.orElse())
                .with("finalbody", node.finalBody());
    }

    @Override
    public NodeFields visit(Stmt.Assert node) {
        return node("Assert", node.span()).with("test", node.test()).with("msg", node.message());
    }

    @Override
    public NodeFields visit(Stmt.Import node) {
        return node("Import", node.span()).with("names", node.names());
    }

    @Override
    public NodeFields visit(Stmt.ImportFrom node) {
        return node("ImportFrom", node.span())
                .with("module", node.module())
                .with("names", node.names())
                .with("level", node.level());
    }

    @Override
    public NodeFields visit(Stmt.Global node) {
        return node("Global", node.span()).with("names", node.names());
    }

    @Override
    public NodeFields visit(Stmt.Nonlocal node) {
        return node("Nonlocal", node.span()).with("names", node.names());
    }

    @Override
    public NodeFields visit(Stmt.ExprStmt node) {
        return node("Expr", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Stmt.Pass node) {
        return node("Pass", node.span());
    }

    @Override
    public NodeFields visit(Stmt.Break node) {
        return node("Break", node.span());
    }

    @Override
    public NodeFields visit(Stmt.Continue node) {
        return node("Continue", node.span());
    }
}
