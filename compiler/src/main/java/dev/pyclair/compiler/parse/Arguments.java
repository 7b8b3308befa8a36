package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of calls and of class definitions.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code arguments}</a>
 */
final class Arguments {
    private final Parser parser;
    private final Reader in;

    Arguments(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
    }

    /** The call whose function is taken and whose parenthesis is at hand. */
    Expr call(int first, Expr function) {
        int opening = in.at();
        in.skip();
        if (in.accept(Token.RPAR)) {
            return new Expr.Call(function, List.of(), List.of(), in.span(first));
        }
        int mark = in.mark();
        List<Keyword> keywords = arguments(opening);
        in.expect(Token.RPAR);
        List<Expr> arguments = in.take(mark);
        return new Expr.Call(function, arguments, keywords, in.span(first));
    }

    /**
     * The arguments of a class definition, whose parenthesis is taken; positional ones are pushed.
     */
    List<Keyword> bases() {
        return arguments(-1);
    }

    /**
     * Takes arguments up to the parenthesis; pushes those that have no name.
     *
     * @param opening the parenthesis, where a generator alone needs none of its own; or else -1
     */
    private List<Keyword> arguments(int opening) {
        List<Keyword> keywords = List.of();
        boolean hasDoubleStar = false;
        while (!in.is(Token.RPAR)) {
            int first = in.at();
            if (in.is(Token.NAME) && in.kind(1) == Token.EQUAL) {
                keywords = add(keywords, keyword(first));
            } else if (in.accept(Token.DOUBLESTAR)) {
                hasDoubleStar = true;
                Expr value = parser.expressions.expression();
                keywords = add(keywords, new Keyword(null, value, in.span(first)));
            } else if (in.is(Token.STAR) && !hasDoubleStar) {
                in.skip();
                Expr value = parser.expressions.expression();
                Expr starred = new Expr.Starred(value, ExprContext.LOAD, in.span(first));
                in.push(isComprehension() ? generator(starred, opening, first) : starred);
            } else if (keywords.isEmpty()) {
                Expr value = parser.expressions.named();
                if (isComprehension()) {
                    value = generator(value, opening, first);
                }
                in.push(value);
            } else {
                throw Refused.MISMATCH;
            }
            if (!in.accept(Token.COMMA)) {
                break;
            }
        }
        return keywords;
    }

    private boolean isComprehension() {
        return in.is(Token.KW_FOR) || in.is(Token.KW_ASYNC);
    }

    private static List<Keyword> add(List<Keyword> keywords, Keyword keyword) {
        List<Keyword> list = keywords.isEmpty() ? new ArrayList<>(4) : keywords;
        list.add(keyword);
        return list;
    }

    private Keyword keyword(int first) {
        String name = in.name();
        in.skip();
        Expr value = parser.expressions.expression();
        return new Keyword(name, value, in.span(first));
    }

    /** A generator that stands alone between the parentheses of the call. */
    private Expr generator(Expr element, int opening, int first) {
        if (opening != first - 1) {
            throw Refused.MISMATCH;
        }
        List<Comprehension> generators = parser.atoms.comprehensions(element);
        if (!in.is(Token.RPAR)) {
            throw Refused.MISMATCH;
        }
        return new Expr.GeneratorExp(element, generators, in.tokens.span(opening, in.at()));
    }
}
