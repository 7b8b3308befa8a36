package dev.pyclair.compiler.ast;

import dev.pyclair.code.Constant;
import java.util.List;

/**
 * A pattern of a {@code case}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/Python.asdl">CPython: {@code
 *     Parser/Python.asdl}</a>
 */
public sealed interface Pattern {
    /** {@return where it stands in the source} */
    Span span();

    /**
     * Calls the method of a visitor that is for this kind.
     *
     * @param visitor what is called
     * @param <R> what the visitor returns
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A value that is compared.
     *
     * @param value the value
     * @param span where it stands
     */
    record MatchValue(Expr value, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code None}, {@code True} or {@code False}.
     *
     * @param value the value
     * @param span where it stands
     */
    record MatchSingleton(Constant value, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code [pattern, pattern]}.
     *
     * @param patterns the patterns
     * @param span where it stands
     */
    record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {key: pattern, **rest}}.
     *
     * @param keys the keys
     * @param patterns the patterns
     * @param rest the name after {@code **}, or null
     * @param span where it stands
     */
    record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span)
            implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code type(pattern, name=pattern)}.
     *
     * @param type the class
     * @param patterns the patterns
     * @param keywordNames the names of the keyword patterns
     * @param keywordPatterns the keyword patterns
     * @param span where it stands
     */
    record MatchClass(
            Expr type,
            List<Pattern> patterns,
            List<String> keywordNames,
            List<Pattern> keywordPatterns,
            Span span)
            implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code *name}.
     *
     * @param name the name, or null
     * @param span where it stands
     */
    record MatchStar(String name, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code pattern as name}, a name, or {@code _}.
     *
     * @param pattern the pattern, or null
     * @param name the name, or null
     * @param span where it stands
     */
    record MatchAs(Pattern pattern, String name, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code pattern | pattern}.
     *
     * @param patterns the patterns
     * @param span where it stands
     */
    record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A method for each kind.
     *
     * @param <R> what they return
     */
    interface Visitor<R> {
        /**
         * Sees a {@link MatchValue}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchValue node);

        /**
         * Sees a {@link MatchSingleton}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchSingleton node);

        /**
         * Sees a {@link MatchSequence}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchSequence node);

        /**
         * Sees a {@link MatchMapping}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchMapping node);

        /**
         * Sees a {@link MatchClass}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchClass node);

        /**
         * Sees a {@link MatchStar}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchStar node);

        /**
         * Sees a {@link MatchAs}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchAs node);

        /**
         * Sees a {@link MatchOr}.
         *
         * @param node the node
         * @return the result
         */
        R visit(MatchOr node);
    }
}
