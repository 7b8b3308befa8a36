package dev.pyclair.compiler.ast;

import static dev.pyclair.compiler.ast.NodeFields.node;

/** The fields of patterns. */
final class PatternFields implements Pattern.Visitor<NodeFields> {
    @Override
    public NodeFields visit(Pattern.MatchValue node) {
        return node("MatchValue", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Pattern.MatchSingleton node) {
        return node("MatchSingleton", node.span()).with("value", node.value());
    }

    @Override
    public NodeFields visit(Pattern.MatchSequence node) {
        return node("MatchSequence", node.span()).with("patterns", node.patterns());
    }

    @Override
    public NodeFields visit(Pattern.MatchMapping node) {
        return node("MatchMapping", node.span())
                .with("keys", node.keys())
                .with("patterns", node.patterns())
                .with("rest", node.rest());
    }

    @Override
    public NodeFields visit(Pattern.MatchClass node) {
        return node("MatchClass", node.span())
                .with("cls", node.type())
                .with("patterns", node.patterns())
                .with("kwd_attrs", node.keywordNames())
                .with("kwd_patterns", node.keywordPatterns());
    }

    @Override
    public NodeFields visit(Pattern.MatchStar node) {
        return node("MatchStar", node.span()).with("name", node.name());
    }

    @Override
    public NodeFields visit(Pattern.MatchAs node) {
        return node("MatchAs", node.span())
                .with("pattern", node.pattern())
                .with("name", node.name());
    }

    @Override
    public NodeFields visit(Pattern.MatchOr node) {
        return node("MatchOr", node.span()).with("patterns", node.patterns());
    }
}
