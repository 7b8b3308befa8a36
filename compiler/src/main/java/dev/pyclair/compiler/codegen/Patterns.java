package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.fold.FrozenSets;
import dev.pyclair.compiler.sequence.Op;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Patterns: each takes the subject from the stack, and jumps away if it does not match.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_pattern}</a>
 */
final class Patterns implements Pattern.Visitor<Void> {
    private static final int MOST_BEFORE_STAR = 1 << 8;
    private static final int MOST_BEHIND_STAR = Integer.MAX_VALUE >> 8;

    private final Generator g;
    private final Matches matches;
    private final PatternContext context;

    Patterns(Generator g, PatternContext context) {
        this.g = g;
        this.matches = g.matches;
        this.context = context;
    }

    private void failUnless(Op op, Span span) {
        matches.jumpToFailPop(context, op, span);
    }

    /** A pattern inside of another, which may always match. */
    private void inner(Pattern pattern) {
        boolean before = context.allowsIrrefutable;
        context.allowsIrrefutable = true;
        pattern.accept(this);
        context.allowsIrrefutable = before;
    }

    @Override
    public Void visit(Pattern.MatchValue node) {
        Expr value = node.value();
        if (!(value instanceof Expr.Literal) && !(value instanceof Expr.Attribute)) {
            throw g.error("patterns may only match literals and attribute lookups", node.span());
        }
        g.visit(value);
        g.conditions.compare(Comparison.EQ, node.span());
        g.add(Op.TO_BOOL, node.span());
        failUnless(Op.POP_JUMP_IF_FALSE, node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchSingleton node) {
        g.load(node.value(), node.span());
        g.conditions.compare(Comparison.IS, node.span());
        failUnless(Op.POP_JUMP_IF_FALSE, node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchSequence node) {
        Span span = node.span();
        List<Pattern> patterns = node.patterns();
        int size = patterns.size();
        int star = -1;
        boolean isOnlyWildcards = true;
        boolean isStarWildcard = false;
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar starred) {
                if (star >= 0) {
                    throw g.error("multiple starred names in sequence pattern", span);
                }
                isStarWildcard = starred.name() == null;
                isOnlyWildcards &= isStarWildcard;
                star = i;
            } else {
                isOnlyWildcards &= Matches.isWildcard(patterns.get(i));
            }
        }
        context.onTop++;
        g.add(Op.MATCH_SEQUENCE, span);
        failUnless(Op.POP_JUMP_IF_FALSE, span);
        if (star < 0) {
            checkLength(size, Comparison.EQ, span);
        } else if (size > 1) {
            checkLength(size - 1, Comparison.GT_E, span);
        }
        context.onTop--;
        if (isOnlyWildcards) {
            g.add(Op.POP_TOP, span);
        } else if (isStarWildcard) {
            subscribed(patterns, star, span);
        } else {
            unpacked(patterns, span);
        }
        return null;
    }

    private void checkLength(int length, Comparison comparison, Span span) {
        g.add(Op.GET_LEN, span);
        matches.loadInt(length, span);
        g.conditions.compare(comparison, span);
        failUnless(Op.POP_JUMP_IF_FALSE, span);
    }

    /** With {@code *_}: only the items that are asked for are fetched. */
    private void subscribed(List<Pattern> patterns, int star, Span span) {
        context.onTop++;
        int size = patterns.size();
        for (int i = 0; i < size; i++) {
            Pattern pattern = patterns.get(i);
            if (i == star || Matches.isWildcard(pattern)) {
                continue;
            }
            g.add(Op.COPY, 1, span);
            if (i < star) {
                matches.loadInt(i, span);
            } else {
                g.add(Op.GET_LEN, span);
                matches.loadInt(size - i, span);
                g.add(Op.BINARY_OP, Opargs.binary(Operator.SUB, false), span);
            }
            g.add(Op.BINARY_SUBSCR, span);
            inner(pattern);
        }
        context.onTop--;
        g.add(Op.POP_TOP, span);
    }

    private void unpacked(List<Pattern> patterns, Span span) {
        int size = patterns.size();
        boolean hasStar = false;
        for (int i = 0; i < size; i++) {
            if (!(patterns.get(i) instanceof Pattern.MatchStar)) {
                continue;
            }
            int rest = size - i - 1;
            if (i >= MOST_BEFORE_STAR || rest >= MOST_BEHIND_STAR) {
                throw g.error("too many expressions in star-unpacking sequence pattern", span);
            }
            g.add(Op.UNPACK_EX, i + (rest << 8), span);
            hasStar = true;
        }
        if (!hasStar) {
            g.add(Op.UNPACK_SEQUENCE, size, span);
        }
        context.onTop += size;
        for (Pattern pattern : patterns) {
            context.onTop--;
            inner(pattern);
        }
    }

    @Override
    public Void visit(Pattern.MatchMapping node) {
        Span span = node.span();
        int size = node.keys().size();
        context.onTop++;
        g.add(Op.MATCH_MAPPING, span);
        failUnless(Op.POP_JUMP_IF_FALSE, span);
        if (size == 0 && node.rest() == null) {
            context.onTop--;
            g.add(Op.POP_TOP, span);
            return null;
        }
        if (size > 0) {
            checkLength(size, Comparison.GT_E, span);
        }
        keys(node);
        g.add(Op.BUILD_TUPLE, size, span);
        g.add(Op.MATCH_KEYS, span);
        context.onTop += 2;
        failIfNone(span);
        g.add(Op.UNPACK_SEQUENCE, size, span);
        context.onTop += size - 1;
        for (Pattern pattern : node.patterns()) {
            context.onTop--;
            inner(pattern);
        }
        context.onTop -= 2;
        if (node.rest() != null) {
            rest(node.rest(), size, span);
        } else {
            g.add(Op.POP_TOP, span);
            g.add(Op.POP_TOP, span);
        }
        return null;
    }

    private void failIfNone(Span span) {
        g.add(Op.COPY, 1, span);
        g.loadNone(span);
        g.add(Op.IS_OP, 1, span);
        failUnless(Op.POP_JUMP_IF_FALSE, span);
    }

    private void keys(Pattern.MatchMapping node) {
        Set<Object> seen = new HashSet<>();
        for (Expr key : node.keys()) {
            if (key instanceof Expr.Literal literal) {
                if (!seen.add(FrozenSets.key(literal.value()))) {
                    throw g.error(
                            "mapping pattern checks duplicate key ("
                                    + Literal.repr(literal.value(), Generator.VERSION)
                                    + ")",
                            node.span());
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw g.error(
                        "mapping pattern keys may only match literals and attribute lookups",
                        node.span());
            }
            g.visit(key);
        }
    }

    /** {@code **rest}: a copy of the subject, less the keys that were matched. */
    private void rest(String name, int size, Span span) {
        g.add(Op.BUILD_MAP, 0, span);
        g.add(Op.SWAP, 3, span);
        g.add(Op.DICT_UPDATE, 2, span);
        g.add(Op.UNPACK_SEQUENCE, size, span);
        for (int i = size; i > 0; i--) {
            g.add(Op.COPY, 1 + i, span);
            g.add(Op.SWAP, 2, span);
            g.add(Op.DELETE_SUBSCR, span);
        }
        matches.store(context, name, span);
    }

    @Override
    public Void visit(Pattern.MatchClass node) {
        Span span = node.span();
        List<String> names = node.keywordNames();
        int positional = node.patterns().size();
        int all = positional + names.size();
        validateNames(node);
        g.visit(node.type());
        var attributes = new Constant[names.size()];
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = g.identifier(names.get(i));
        }
        g.load(Constant.Container.of(Constant.Kind.TUPLE, attributes), span);
        g.add(Op.MATCH_CLASS, positional, span);
        g.add(Op.COPY, 1, span);
        g.loadNone(span);
        g.add(Op.IS_OP, 1, span);
        context.onTop++;
        failUnless(Op.POP_JUMP_IF_FALSE, span);
        g.add(Op.UNPACK_SEQUENCE, all, span);
        context.onTop += all - 1;
        for (int i = 0; i < all; i++) {
            context.onTop--;
            Pattern pattern =
                    i < positional
                            ? node.patterns().get(i)
                            : node.keywordPatterns().get(i - positional);
            if (Matches.isWildcard(pattern)) {
                g.add(Op.POP_TOP, span);
            } else {
                inner(pattern);
            }
        }
        return null;
    }

    private void validateNames(Pattern.MatchClass node) {
        List<String> names = node.keywordNames();
        for (int i = 0; i < names.size(); i++) {
            g.variables.forbid(
                    names.get(i), ExprContext.STORE, node.keywordPatterns().get(i).span());
            for (int j = i + 1; j < names.size(); j++) {
                if (names.get(i).equals(names.get(j))) {
                    throw g.error(
                            "attribute name repeated in class pattern: " + names.get(i),
                            node.keywordPatterns().get(j).span());
                }
            }
        }
    }

    @Override
    public Void visit(Pattern.MatchStar node) {
        matches.store(context, node.name(), node.span());
        return null;
    }

    @Override
    public Void visit(Pattern.MatchAs node) {
        Span span = node.span();
        if (node.pattern() == null) {
            if (!context.allowsIrrefutable) {
                throw g.error(
                        node.name() == null
                                ? "wildcard makes remaining patterns unreachable"
                                : "name capture '"
                                        + node.name()
                                        + "' makes remaining patterns unreachable",
                        span);
            }
            matches.store(context, node.name(), span);
            return null;
        }
        context.onTop++;
        g.add(Op.COPY, 1, span);
        node.pattern().accept(this);
        context.onTop--;
        matches.store(context, node.name(), span);
        return null;
    }

    @Override
    public Void visit(Pattern.MatchOr node) {
        new Alternatives(g, context).match(node, this);
        return null;
    }
}
