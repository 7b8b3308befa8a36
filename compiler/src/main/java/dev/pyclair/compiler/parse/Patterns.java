package dev.pyclair.compiler.parse;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.UnaryOperator;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The patterns of {@code case}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code patterns} to {@code keyword_pattern}</a>
 */
final class Patterns {
    private static final String WILDCARD = "_";

    private final Parser parser;
    private final Reader in;

    Patterns(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
    }

    /** {@code patterns}: one, or a sequence without brackets. */
    Pattern patterns() {
        int first = in.at();
        Pattern pattern = maybeStar();
        if (in.is(Token.COMMA)) {
            List<Pattern> all = rest(pattern, Token.COLON, Token.KW_IF);
            return new Pattern.MatchSequence(all, in.span(first));
        }
        return refuseStar(pattern);
    }

    private static Pattern refuseStar(Pattern pattern) {
        if (pattern instanceof Pattern.MatchStar) {
            throw Refused.MISMATCH;
        }
        return pattern;
    }

    /** Patterns behind the first one, up to one of two tokens. */
    private List<Pattern> rest(Pattern pattern, int end, int otherEnd) {
        int mark = in.mark();
        in.push(pattern);
        while (in.accept(Token.COMMA) && !in.is(end) && !in.is(otherEnd)) {
            in.push(maybeStar());
        }
        return in.take(mark);
    }

    private Pattern maybeStar() {
        int first = in.at();
        if (!in.accept(Token.STAR)) {
            return pattern();
        }
        String name = captured();
        return new Pattern.MatchStar(WILDCARD.equals(name) ? null : name, in.span(first));
    }

    /** A name that is bound, the wildcard too; nothing that makes more of a name may follow. */
    private String captured() {
        String name = in.name();
        if (!WILDCARD.equals(name) && isMoreThanName()) {
            throw Refused.MISMATCH;
        }
        return name;
    }

    private boolean isMoreThanName() {
        return in.is(Token.DOT) || in.is(Token.LPAR) || in.is(Token.EQUAL);
    }

    private Pattern pattern() {
        in.enter();
        int first = in.at();
        Pattern pattern = alternatives();
        if (in.accept(Token.KW_AS)) {
            if (in.isSoft(WILDCARD)) {
                throw Refused.MISMATCH;
            }
            String name = captured();
            pattern = new Pattern.MatchAs(pattern, name, in.span(first));
        }
        in.leave();
        return pattern;
    }

    private Pattern alternatives() {
        int first = in.at();
        Pattern pattern = closed();
        if (!in.is(Token.VBAR)) {
            return pattern;
        }
        int mark = in.mark();
        in.push(pattern);
        while (in.accept(Token.VBAR)) {
            in.push(closed());
        }
        return new Pattern.MatchOr(in.take(mark), in.span(first));
    }

    private Pattern closed() {
        int first = in.at();
        switch (in.kind()) {
            case Token.NUMBER, Token.MINUS, Token.STRING, Token.FSTRING_START:
            case Token.TSTRING_START:
                Expr value = literal();
                return new Pattern.MatchValue(value, in.span(first));
            case Token.KW_NONE:
                return singleton(Constant.Singleton.NONE);
            case Token.KW_TRUE:
                return singleton(Constant.Singleton.TRUE);
            case Token.KW_FALSE:
                return singleton(Constant.Singleton.FALSE);
            case Token.NAME:
                return named();
            case Token.LPAR:
                return parenthesized();
            case Token.LSQB:
                in.skip();
                List<Pattern> patterns =
                        in.is(Token.RSQB) ? List.of() : rest(maybeStar(), Token.RSQB, Token.RSQB);
                in.expect(Token.RSQB);
                return new Pattern.MatchSequence(patterns, in.span(first));
            case Token.LBRACE:
                return mapping();
            default:
                throw Refused.MISMATCH;
        }
    }

    private Pattern singleton(Constant value) {
        int first = in.at();
        in.skip();
        return new Pattern.MatchSingleton(value, in.span(first));
    }

    /** A number with its sign, a complex number, or strings. */
    private Expr literal() {
        int first = in.at();
        if (!in.is(Token.NUMBER) && !in.is(Token.MINUS)) {
            return parser.strings.strings();
        }
        boolean isNegative = in.accept(Token.MINUS);
        Expr real = parser.atoms.number();
        boolean isComplex = isComplex(real);
        if (isNegative) {
            real = new Expr.UnaryOp(UnaryOperator.U_SUB, real, in.span(first));
        }
        Operator operator =
                in.is(Token.PLUS) ? Operator.ADD : in.is(Token.MINUS) ? Operator.SUB : null;
        if (operator == null) {
            return real;
        }
        in.skip();
        Expr imaginary = parser.atoms.number();
        if (isComplex || !isComplex(imaginary)) {
            throw Refused.MISMATCH;
        }
        return new Expr.BinOp(real, operator, imaginary, in.span(first));
    }

    private static boolean isComplex(Expr number) {
        return number instanceof Expr.Literal literal
                && literal.value() instanceof Constant.Complex;
    }

    /** A capture, the wildcard, a value with dots, or a class. */
    private Pattern named() {
        int first = in.at();
        if (in.isSoft(WILDCARD)) {
            in.skip();
            return new Pattern.MatchAs(null, null, in.span(first));
        }
        if (in.kind(1) != Token.DOT && in.kind(1) != Token.LPAR) {
            String name = captured();
            return new Pattern.MatchAs(null, name, in.span(first));
        }
        Expr value = dottedName();
        if (in.is(Token.LPAR)) {
            return classPattern(first, value);
        }
        if (in.is(Token.EQUAL)) {
            throw Refused.MISMATCH;
        }
        return new Pattern.MatchValue(value, in.span(first));
    }

    private Expr dottedName() {
        int first = in.at();
        String id = in.name();
        Expr value = new Expr.Name(id, ExprContext.LOAD, in.span(first));
        while (in.accept(Token.DOT)) {
            String attribute = in.name();
            value = new Expr.Attribute(value, attribute, ExprContext.LOAD, in.span(first));
        }
        return value;
    }

    private Pattern parenthesized() {
        int first = in.at();
        in.skip();
        if (in.accept(Token.RPAR)) {
            return new Pattern.MatchSequence(List.of(), in.span(first));
        }
        Pattern pattern = maybeStar();
        if (in.is(Token.COMMA)) {
            List<Pattern> patterns = rest(pattern, Token.RPAR, Token.RPAR);
            in.expect(Token.RPAR);
            return new Pattern.MatchSequence(patterns, in.span(first));
        }
        in.expect(Token.RPAR);
        return refuseStar(pattern);
    }

    private Pattern mapping() {
        int first = in.at();
        in.skip();
        var keys = new ArrayList<Expr>(4);
        String rest = null;
        int mark = in.mark();
        while (!in.is(Token.RBRACE) && rest == null) {
            if (in.accept(Token.DOUBLESTAR)) {
                if (in.isSoft(WILDCARD)) {
                    throw Refused.MISMATCH;
                }
                rest = captured();
            } else {
                keys.add(key());
                in.expect(Token.COLON);
                in.push(pattern());
            }
            if (!in.accept(Token.COMMA)) {
                break;
            }
        }
        in.expect(Token.RBRACE);
        List<Pattern> patterns = in.take(mark);
        return new Pattern.MatchMapping(keys, patterns, rest, in.span(first));
    }

    private Expr key() {
        int first = in.at();
        switch (in.kind()) {
            case Token.KW_NONE:
                in.skip();
                return new Expr.Literal(Constant.Singleton.NONE, null, in.span(first));
            case Token.KW_TRUE:
                in.skip();
                return new Expr.Literal(Constant.Singleton.TRUE, null, in.span(first));
            case Token.KW_FALSE:
                in.skip();
                return new Expr.Literal(Constant.Singleton.FALSE, null, in.span(first));
            case Token.NAME:
                if (in.kind(1) != Token.DOT) {
                    throw Refused.MISMATCH;
                }
                return dottedName();
            default:
                return literal();
        }
    }

    private Pattern classPattern(int first, Expr type) {
        in.skip();
        var names = new ArrayList<String>(2);
        var values = new ArrayList<Pattern>(2);
        int mark = in.mark();
        while (!in.is(Token.RPAR)) {
            if (in.is(Token.NAME) && in.kind(1) == Token.EQUAL) {
                names.add(in.name());
                in.skip();
                values.add(pattern());
            } else if (names.isEmpty()) {
                in.push(pattern());
            } else {
                throw Refused.MISMATCH;
            }
            if (!in.accept(Token.COMMA)) {
                break;
            }
        }
        in.expect(Token.RPAR);
        List<Pattern> patterns = in.take(mark);
        return new Pattern.MatchClass(type, patterns, names, values, in.span(first));
    }
}
