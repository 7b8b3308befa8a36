package dev.pyclair.compiler.fold;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Pattern;
import java.util.List;

/**
 * Folds the numbers in patterns.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     astfold_pattern}</a>
 */
final class PatternFolder implements Pattern.Visitor<Pattern> {
    private final ExprFolder expressions;
    private final Folding.Fold<Pattern> each = this::pattern;

    PatternFolder(ExprFolder expressions) {
        this.expressions = expressions;
    }

    /** Folds one pattern; null stays null. */
    Pattern pattern(Pattern pattern) {
        if (pattern == null) {
            return null;
        }
        expressions.depth.enter();
        Pattern folded = pattern.accept(this);
        expressions.depth.leave();
        return folded;
    }

    private List<Pattern> patterns(List<Pattern> patterns) {
        return Folding.each(patterns, each);
    }

    @Override
    public Pattern visit(Pattern.MatchValue node) {
        Expr value = expressions.expr(node.value());
        return value == node.value() ? node : new Pattern.MatchValue(value, node.span());
    }

    @Override
    public Pattern visit(Pattern.MatchSingleton node) {
        return node;
    }

    @Override
    public Pattern visit(Pattern.MatchSequence node) {
        List<Pattern> patterns = patterns(node.patterns());
        return patterns == node.patterns()
                ? node
                : new Pattern.MatchSequence(patterns, node.span());
    }

    @Override
    public Pattern visit(Pattern.MatchMapping node) {
        List<Expr> keys = expressions.exprs(node.keys());
        List<Pattern> patterns = patterns(node.patterns());
        return keys == node.keys() && patterns == node.patterns()
                ? node
                : new Pattern.MatchMapping(keys, patterns, node.rest(), node.span());
    }

    @Override
    public Pattern visit(Pattern.MatchClass node) {
        Expr type = expressions.expr(node.type());
        List<Pattern> patterns = patterns(node.patterns());
        List<Pattern> keywordPatterns = patterns(node.keywordPatterns());
        return type == node.type()
                        && patterns == node.patterns()
                        && keywordPatterns == node.keywordPatterns()
                ? node
                : new Pattern.MatchClass(
                        type, patterns, node.keywordNames(), keywordPatterns, node.span());
    }

    @Override
    public Pattern visit(Pattern.MatchStar node) {
        return node;
    }

    @Override
    public Pattern visit(Pattern.MatchAs node) {
        Pattern pattern = pattern(node.pattern());
        return pattern == node.pattern()
                ? node
                : new Pattern.MatchAs(pattern, node.name(), node.span());
    }

    @Override
    public Pattern visit(Pattern.MatchOr node) {
        List<Pattern> patterns = patterns(node.patterns());
        return patterns == node.patterns() ? node : new Pattern.MatchOr(patterns, node.span());
    }
}
