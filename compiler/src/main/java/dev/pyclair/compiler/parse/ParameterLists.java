package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of functions and of lambdas.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code parameters} and {@code lambda_parameters}</a>
 */
final class ParameterLists {
    private static final Parameters NONE =
            new Parameters(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

    private final Parser parser;
    private final Reader in;

    ParameterLists(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
    }

    /** Those of a function, up to the parenthesis. */
    Parameters function() {
        return in.is(Token.RPAR) ? NONE : new Collector(true, Token.RPAR).collect();
    }

    /** Those of a lambda, up to the colon. */
    Parameters lambda() {
        return in.is(Token.COLON) ? NONE : new Collector(false, Token.COLON).collect();
    }

    /** Collects the parameters of one list. */
    private final class Collector {
        private final boolean hasAnnotations;
        private final int closing;

        private List<Parameter> positionalOnly = List.of();
        private List<Parameter> regular = new ArrayList<>(4);
        private final List<Expr> defaults = new ArrayList<>(2);

        Collector(boolean hasAnnotations, int closing) {
            this.hasAnnotations = hasAnnotations;
            this.closing = closing;
        }

        Parameters collect() {
            boolean isEnd = false;
            while (in.is(Token.NAME)) {
                regular.add(parameter());
                if (in.accept(Token.EQUAL)) {
                    defaults.add(parser.expressions.expression());
                } else if (!defaults.isEmpty()) {
                    throw Refused.MISMATCH;
                }
                isEnd = separator();
                if (!isEnd && in.is(Token.SLASH)) {
                    slash();
                    isEnd = separator();
                }
                if (isEnd) {
                    break;
                }
            }
            if (isEnd || in.is(closing)) {
                return build(null, List.of(), List.of(), null);
            }
            return star();
        }

        private void slash() {
            if (!positionalOnly.isEmpty() || !parser.has(Feature.NAMED_EXPRESSIONS)) {
                throw Refused.MISMATCH;
            }
            in.skip();
            positionalOnly = regular;
            regular = new ArrayList<>(4);
        }

        /** Takes a comma, or tells that the list ends without one. */
        private boolean separator() {
            if (in.accept(Token.COMMA)) {
                return false;
            }
            if (!in.is(closing)) {
                throw Refused.MISMATCH;
            }
            return true;
        }

        private Parameters star() {
            if (in.is(Token.DOUBLESTAR)) {
                return build(null, List.of(), List.of(), doubleStar());
            }
            in.expect(Token.STAR);
            Parameter rest = null;
            boolean isEnd = false;
            if (!in.accept(Token.COMMA)) {
                rest = starParameter();
                isEnd = separator();
            }
            var names = new ArrayList<Parameter>(4);
            var values = new ArrayList<Expr>(4);
            while (!isEnd && in.is(Token.NAME)) {
                names.add(parameter());
                values.add(in.accept(Token.EQUAL) ? parser.expressions.expression() : null);
                isEnd = separator();
            }
            if (rest == null && names.isEmpty()) {
                throw Refused.MISMATCH;
            }
            Parameter keywords = !isEnd && in.is(Token.DOUBLESTAR) ? doubleStar() : null;
            return build(rest, names, values, keywords);
        }

        private Parameter doubleStar() {
            in.skip();
            Parameter keywords = parameter();
            separator();
            return keywords;
        }

        private Parameters build(
                Parameter rest, List<Parameter> names, List<Expr> values, Parameter keywords) {
            if (!in.is(closing)) {
                throw Refused.MISMATCH;
            }
            return new Parameters(positionalOnly, regular, rest, names, values, keywords, defaults);
        }

        private Parameter parameter() {
            int first = in.at();
            String name = in.name();
            Expr annotation = null;
            if (hasAnnotations && in.accept(Token.COLON)) {
                annotation = parser.expressions.expression();
            }
            return new Parameter(name, annotation, null, in.span(first));
        }

        private Parameter starParameter() {
            int first = in.at();
            if (!hasAnnotations
                    || in.kind(1) != Token.COLON
                    || in.kind(2) != Token.STAR
                    || !parser.has(Feature.STARRED_SUBSCRIPTS)) {
                return parameter();
            }
            String name = in.name();
            in.skip();
            int star = in.at();
            in.skip();
            Expr value = parser.expressions.operation();
            var annotation = new Expr.Starred(value, ExprContext.LOAD, in.span(star));
            return new Parameter(name, annotation, null, in.span(first));
        }
    }
}
