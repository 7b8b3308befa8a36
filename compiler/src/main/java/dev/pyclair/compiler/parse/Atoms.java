package dev.pyclair.compiler.parse;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.parse.literal.Numbers;
import dev.pyclair.compiler.token.Token;
import java.util.List;

/**
 * Names, literals, displays and comprehensions, and what follows them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code primary} to {@code for_if_clauses}</a>
 */
final class Atoms {
    private final Parser parser;
    private final Reader in;
    private final boolean hasStarredSubscripts;

    Atoms(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.hasStarredSubscripts = parser.has(Feature.STARRED_SUBSCRIPTS);
    }

    Expr primary() {
        int first = in.at();
        Expr value = atom();
        while (true) {
            switch (in.kind()) {
                case Token.DOT:
                    in.skip();
                    String attribute = in.name();
                    value = new Expr.Attribute(value, attribute, ExprContext.LOAD, in.span(first));
                    break;
                case Token.LPAR:
                    value = parser.arguments.call(first, value);
                    break;
                case Token.LSQB:
                    in.skip();
                    Expr slice = slices();
                    in.expect(Token.RSQB);
                    value = new Expr.Subscript(value, slice, ExprContext.LOAD, in.span(first));
                    break;
                default:
                    return value;
            }
        }
    }

    private Expr slices() {
        int first = in.at();
        Expr slice = sliceOrStarred();
        boolean isStarred = slice instanceof Expr.Starred;
        if (!in.is(Token.COMMA) && !isStarred) {
            return slice;
        }
        int mark = in.mark();
        in.push(slice);
        while (in.accept(Token.COMMA) && !in.is(Token.RSQB)) {
            in.push(sliceOrStarred());
        }
        return new Expr.Tuple(in.take(mark), ExprContext.LOAD, in.span(first));
    }

    private Expr sliceOrStarred() {
        int first = in.at();
        if (in.is(Token.STAR) && hasStarredSubscripts) {
            in.skip();
            Expr value = parser.expressions.expression();
            return new Expr.Starred(value, ExprContext.LOAD, in.span(first));
        }
        Expr lower = null;
        if (!in.is(Token.COLON)) {
            lower = parser.expressions.named();
            if (!in.is(Token.COLON) || isNamed(lower, first)) {
                return lower;
            }
        }
        in.skip();
        Expr upper = isSliceEnd() || in.is(Token.COLON) ? null : parser.expressions.expression();
        Expr step = null;
        if (in.accept(Token.COLON) && !isSliceEnd()) {
            step = parser.expressions.expression();
        }
        return new Expr.Slice(lower, upper, step, in.span(first));
    }

    private boolean isNamed(Expr expression, int first) {
        return expression instanceof Expr.NamedExpr && in.tokens.kind(first) == Token.NAME;
    }

    private boolean isSliceEnd() {
        return in.is(Token.COMMA) || in.is(Token.RSQB);
    }

    private Expr atom() {
        int first = in.at();
        switch (in.kind()) {
            case Token.NAME:
                String id = in.name();
                return new Expr.Name(id, ExprContext.LOAD, in.span(first));
            case Token.KW_TRUE:
                return singleton(Constant.Singleton.TRUE);
            case Token.KW_FALSE:
                return singleton(Constant.Singleton.FALSE);
            case Token.KW_NONE:
                return singleton(Constant.Singleton.NONE);
            case Token.ELLIPSIS:
                return singleton(Constant.Singleton.ELLIPSIS);
            case Token.STRING, Token.FSTRING_START, Token.TSTRING_START:
                return parser.strings.strings();
            case Token.NUMBER:
                return number();
            case Token.LPAR:
                return parenthesized();
            case Token.LSQB:
                return list();
            case Token.LBRACE:
                return braces();
            default:
                throw Refused.MISMATCH;
        }
    }

    private Expr singleton(Constant value) {
        int first = in.at();
        in.skip();
        return new Expr.Literal(value, null, in.span(first));
    }

    Expr number() {
        int first = in.at();
        in.expect(Token.NUMBER);
        Constant value =
                Numbers.parse(in.tokens.source(), in.tokens.start(first), in.tokens.end(first));
        if (value == null) {
            throw Refused.MISMATCH;
        }
        return new Expr.Literal(value, null, in.span(first));
    }

    private Expr parenthesized() {
        int first = in.at();
        in.skip();
        if (in.accept(Token.RPAR)) {
            return new Expr.Tuple(List.of(), ExprContext.LOAD, in.span(first));
        }
        if (in.is(Token.KW_YIELD)) {
            Expr yielded = parser.expressions.yielded();
            in.expect(Token.RPAR);
            return yielded;
        }
        Expr element = parser.expressions.starNamed();
        switch (in.kind()) {
            case Token.COMMA:
                List<Expr> elements = rest(element, Token.RPAR);
                return new Expr.Tuple(elements, ExprContext.LOAD, in.span(first));
            case Token.KW_FOR, Token.KW_ASYNC:
                List<Comprehension> generators = comprehensions(element);
                in.expect(Token.RPAR);
                return new Expr.GeneratorExp(element, generators, in.span(first));
            default:
                in.expect(Token.RPAR);
                if (element instanceof Expr.Starred) {
                    throw Refused.MISMATCH;
                }
                return element;
        }
    }

    /** Elements behind the first one, and the bracket that closes. */
    private List<Expr> rest(Expr element, int closing) {
        int mark = in.mark();
        in.push(element);
        while (in.accept(Token.COMMA) && !in.is(closing)) {
            in.push(parser.expressions.starNamed());
        }
        in.expect(closing);
        return in.take(mark);
    }

    private Expr list() {
        int first = in.at();
        in.skip();
        if (in.accept(Token.RSQB)) {
            return new Expr.ListExpr(List.of(), ExprContext.LOAD, in.span(first));
        }
        Expr element = parser.expressions.starNamed();
        if (in.is(Token.KW_FOR) || in.is(Token.KW_ASYNC)) {
            List<Comprehension> generators = comprehensions(element);
            in.expect(Token.RSQB);
            return new Expr.ListComp(element, generators, in.span(first));
        }
        List<Expr> elements = rest(element, Token.RSQB);
        return new Expr.ListExpr(elements, ExprContext.LOAD, in.span(first));
    }

    private Expr braces() {
        int first = in.at();
        in.skip();
        if (in.accept(Token.RBRACE)) {
            return new Expr.Dict(List.of(), List.of(), in.span(first));
        }
        if (in.is(Token.DOUBLESTAR)) {
            Expr comprehension =
                    parser.has(Feature.STARRED_COMPREHENSIONS) ? starredDict(first) : null;
            return comprehension != null ? comprehension : dict(first, null);
        }
        int start = in.at();
        Expr element = parser.expressions.starNamed();
        if (in.is(Token.COLON) && !(element instanceof Expr.Starred) && !isNamed(element, start)) {
            return dict(first, element);
        }
        if (in.is(Token.KW_FOR) || in.is(Token.KW_ASYNC)) {
            List<Comprehension> generators = comprehensions(element);
            in.expect(Token.RBRACE);
            return new Expr.SetComp(element, generators, in.span(first));
        }
        List<Expr> elements = rest(element, Token.RBRACE);
        return new Expr.Set(elements, in.span(first));
    }

    /** A dictionary whose first key is taken, or null where it begins with stars. */
    private Expr dict(int first, Expr firstKey) {
        var keys = new java.util.ArrayList<Expr>();
        int mark = in.mark();
        if (firstKey != null) {
            in.skip();
            Expr value = parser.expressions.expression();
            if (in.is(Token.KW_FOR) || in.is(Token.KW_ASYNC)) {
                List<Comprehension> generators = comprehensions(firstKey);
                in.expect(Token.RBRACE);
                return new Expr.DictComp(firstKey, value, generators, in.span(first));
            }
            keys.add(firstKey);
            in.push(value);
        } else {
            pair(keys);
        }
        while (in.accept(Token.COMMA) && !in.is(Token.RBRACE)) {
            pair(keys);
        }
        in.expect(Token.RBRACE);
        List<Expr> values = in.take(mark);
        return new Expr.Dict(keys, values, in.span(first));
    }

    /** A comprehension of dictionaries, if that is what begins with stars here, or null. */
    private Expr starredDict(int first) {
        int start = in.at();
        in.skip();
        Expr element = parser.expressions.expression();
        if (!in.is(Token.KW_FOR) && !in.is(Token.KW_ASYNC)) {
            in.rewind(start);
            return null;
        }
        List<Comprehension> generators = comprehensions(element);
        in.expect(Token.RBRACE);
        return new Expr.DictComp(element, null, generators, in.span(first));
    }

    private void pair(List<Expr> keys) {
        if (in.accept(Token.DOUBLESTAR)) {
            keys.add(null);
            in.push(parser.expressions.operation());
            return;
        }
        Expr key = parser.expressions.expression();
        in.expect(Token.COLON);
        Expr value = parser.expressions.expression();
        keys.add(key);
        in.push(value);
    }

    /** {@code for_if_clauses}. */
    List<Comprehension> comprehensions(Expr element) {
        if (element instanceof Expr.Starred && !parser.has(Feature.STARRED_COMPREHENSIONS)) {
            throw Refused.MISMATCH;
        }
        int mark = in.mark();
        while (in.is(Token.KW_FOR) || in.is(Token.KW_ASYNC)) {
            boolean isAsync = in.accept(Token.KW_ASYNC);
            in.expect(Token.KW_FOR);
            Expr target = parser.targets.starTargets();
            in.expect(Token.KW_IN);
            Expr iterable = parser.expressions.disjunction();
            int conditions = in.mark();
            while (in.accept(Token.KW_IF)) {
                in.push(parser.expressions.disjunction());
            }
            List<Expr> ifs = in.take(conditions);
            in.push(new Comprehension(target, iterable, ifs, isAsync));
        }
        return in.take(mark);
    }
}
