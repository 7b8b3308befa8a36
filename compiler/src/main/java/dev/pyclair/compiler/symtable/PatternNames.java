package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Span;
import java.util.List;

/**
 * Collects the names of patterns.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     symtable_visit_pattern}</a>
 */
final class PatternNames implements Pattern.Visitor<Void> {
    private final BlockStack stack;
    private final ExprNames expressions;

    PatternNames(BlockStack stack, ExprNames expressions) {
        this.stack = stack;
        this.expressions = expressions;
    }

    /** Collects the names of one pattern; null has none. */
    void pattern(Pattern pattern) {
        if (pattern != null) {
            stack.depth.enter();
            pattern.accept(this);
            stack.depth.leave();
        }
    }

    private void patterns(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            pattern(patterns.get(i));
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            stack.add(name, SymbolFlag.LOCAL, span);
        }
    }

    @Override
    public Void visit(Pattern.MatchValue node) {
        expressions.expr(node.value());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchSingleton node) {
        return null;
    }

    @Override
    public Void visit(Pattern.MatchSequence node) {
        patterns(node.patterns());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchMapping node) {
        expressions.exprs(node.keys());
        patterns(node.patterns());
        capture(node.rest(), node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchClass node) {
        expressions.expr(node.type());
        patterns(node.patterns());
        patterns(node.keywordPatterns());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchStar node) {
        capture(node.name(), node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchAs node) {
        pattern(node.pattern());
        capture(node.name(), node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchOr node) {
        patterns(node.patterns());
        return null;
    }
}
