package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.BoolOperator;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.UnaryOperator;
import dev.pyclair.compiler.token.Token;
import java.util.List;

/**
 * Expressions down to the operands of operators.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code star_expressions} to {@code power}</a>
 */
final class Expressions {
    private static final int LOWEST = 1;

    /** How tight operators of two operands bind, by kind of token; 0 for all else. */
    private static final byte[] BINDING = new byte[128];

    private static final Operator[] OPERATORS = new Operator[128];

    static {
        operator(Token.VBAR, 1, Operator.BIT_OR);
        operator(Token.CIRCUMFLEX, 2, Operator.BIT_XOR);
        operator(Token.AMPER, 3, Operator.BIT_AND);
        operator(Token.LEFTSHIFT, 4, Operator.L_SHIFT);
        operator(Token.RIGHTSHIFT, 4, Operator.R_SHIFT);
        operator(Token.PLUS, 5, Operator.ADD);
        operator(Token.MINUS, 5, Operator.SUB);
        operator(Token.STAR, 6, Operator.MULT);
        operator(Token.SLASH, 6, Operator.DIV);
        operator(Token.DOUBLESLASH, 6, Operator.FLOOR_DIV);
        operator(Token.PERCENT, 6, Operator.MOD);
        operator(Token.AT, 6, Operator.MAT_MULT);
    }

    private final Parser parser;
    private final Reader in;
    private final boolean hasNamed;

    Expressions(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.hasNamed = parser.has(Feature.NAMED_EXPRESSIONS);
    }

    private static void operator(int token, int binding, Operator operator) {
        BINDING[token] = (byte) binding;
        OPERATORS[token] = operator;
    }

    /** {@code star_expressions}: one, or a tuple of several without parentheses. */
    Expr starTuple() {
        int first = in.at();
        Expr expression = starOne();
        return in.is(Token.COMMA) ? restOfTuple(first, expression, true) : expression;
    }

    /** {@code expressions}: the same without stars. */
    Expr tuple() {
        int first = in.at();
        Expr expression = expression();
        return in.is(Token.COMMA) ? restOfTuple(first, expression, false) : expression;
    }

    private Expr restOfTuple(int first, Expr expression, boolean mayStar) {
        int mark = in.mark();
        in.push(expression);
        while (in.accept(Token.COMMA) && isStart(mayStar)) {
            in.push(mayStar ? starOne() : expression());
        }
        return new Expr.Tuple(in.take(mark), ExprContext.LOAD, in.span(first));
    }

    /** Whether an expression begins here. */
    boolean isStart(boolean mayStar) {
        switch (in.kind()) {
            case Token.NAME, Token.NUMBER, Token.STRING, Token.FSTRING_START, Token.TSTRING_START:
            case Token.LPAR, Token.LSQB, Token.LBRACE, Token.ELLIPSIS:
            case Token.PLUS, Token.MINUS, Token.TILDE:
            case Token.KW_TRUE, Token.KW_FALSE, Token.KW_NONE:
            case Token.KW_NOT, Token.KW_AWAIT, Token.KW_LAMBDA:
                return true;
            case Token.STAR:
                return mayStar;
            default:
                return false;
        }
    }

    /** {@code star_expression}. */
    Expr starOne() {
        return in.is(Token.STAR) ? starred() : expression();
    }

    /** {@code star_named_expression}. */
    Expr starNamed() {
        return in.is(Token.STAR) ? starred() : named();
    }

    private Expr starred() {
        int first = in.at();
        in.skip();
        Expr value = operation();
        return new Expr.Starred(value, ExprContext.LOAD, in.span(first));
    }

    /** {@code yield_expr | star_expressions}. */
    Expr yieldOrStarTuple() {
        return in.is(Token.KW_YIELD) ? yielded() : starTuple();
    }

    /** {@code yield_expr}. */
    Expr yielded() {
        int first = in.at();
        in.skip();
        if (in.accept(Token.KW_FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, in.span(first));
        }
        Expr value = isStart(true) ? starTuple() : null;
        return new Expr.Yield(value, in.span(first));
    }

    /** {@code named_expression}. */
    Expr named() {
        int first = in.at();
        if (hasNamed && in.is(Token.NAME) && in.kind(1) == Token.COLONEQUAL) {
            String id = in.name();
            var target = new Expr.Name(id, ExprContext.STORE, in.span(first));
            in.skip();
            Expr value = expression();
            return new Expr.NamedExpr(target, value, in.span(first));
        }
        return expression();
    }

    Expr expression() {
        in.enter();
        int first = in.at();
        Expr expression;
        if (in.is(Token.KW_LAMBDA)) {
            expression = lambda();
        } else {
            expression = disjunction();
            if (in.accept(Token.KW_IF)) {
                Expr test = disjunction();
                in.expect(Token.KW_ELSE);
                Expr orElse = expression();
                expression = new Expr.IfExp(test, expression, orElse, in.span(first));
            }
        }
        in.leave();
        return expression;
    }

    private Expr lambda() {
        int first = in.at();
        in.skip();
        Parameters parameters = parser.parameters.lambda();
        in.expect(Token.COLON);
        Expr body = expression();
        return new Expr.Lambda(parameters, body, in.span(first));
    }

    Expr disjunction() {
        int first = in.at();
        Expr left = conjunction();
        if (!in.is(Token.KW_OR)) {
            return left;
        }
        int mark = in.mark();
        in.push(left);
        while (in.accept(Token.KW_OR)) {
            in.push(conjunction());
        }
        List<Expr> values = in.take(mark);
        return new Expr.BoolOp(BoolOperator.OR, values, in.span(first));
    }

    private Expr conjunction() {
        int first = in.at();
        Expr left = inversion();
        if (!in.is(Token.KW_AND)) {
            return left;
        }
        int mark = in.mark();
        in.push(left);
        while (in.accept(Token.KW_AND)) {
            in.push(inversion());
        }
        List<Expr> values = in.take(mark);
        return new Expr.BoolOp(BoolOperator.AND, values, in.span(first));
    }

    private Expr inversion() {
        if (!in.is(Token.KW_NOT)) {
            return comparison();
        }
        in.enter();
        int first = in.at();
        in.skip();
        Expr operand = inversion();
        in.leave();
        return new Expr.UnaryOp(UnaryOperator.NOT, operand, in.span(first));
    }

    private Expr comparison() {
        int first = in.at();
        Expr left = operation();
        Comparison operator = comparisonOperator();
        if (operator == null) {
            return left;
        }
        Expr right = operation();
        Comparison next = comparisonOperator();
        if (next == null) {
            return new Expr.Compare(left, List.of(operator), List.of(right), in.span(first));
        }
        var operators = new java.util.ArrayList<Comparison>();
        operators.add(operator);
        int mark = in.mark();
        in.push(right);
        while (next != null) {
            operators.add(next);
            in.push(operation());
            next = comparisonOperator();
        }
        List<Expr> comparators = in.take(mark);
        return new Expr.Compare(left, operators, comparators, in.span(first));
    }

    /** Takes an operator of a comparison, if there is one. */
    private Comparison comparisonOperator() {
        switch (in.kind()) {
            case Token.EQEQUAL:
                return take(Comparison.EQ);
            case Token.NOTEQUAL:
                return isRightNotEqual() ? take(Comparison.NOT_EQ) : null;
            case Token.LESS:
                return take(Comparison.LT);
            case Token.LESSEQUAL:
                return take(Comparison.LT_E);
            case Token.GREATER:
                return take(Comparison.GT);
            case Token.GREATEREQUAL:
                return take(Comparison.GT_E);
            case Token.KW_IN:
                return take(Comparison.IN);
            case Token.KW_IS:
                in.skip();
                return in.accept(Token.KW_NOT) ? Comparison.IS_NOT : Comparison.IS;
            case Token.KW_NOT:
                if (in.kind(1) != Token.KW_IN) {
                    return null;
                }
                in.skip();
                return take(Comparison.NOT_IN);
            default:
                return null;
        }
    }

    private Comparison take(Comparison operator) {
        in.skip();
        return operator;
    }

    /** Whether the sign for "not equal" is the one that the source is to use. */
    private boolean isRightNotEqual() {
        boolean isBarry = in.tokens.source()[in.tokens.start(in.at())] == '<';
        return isBarry == parser.options.hasBarryAsBdfl();
    }

    /** {@code bitwise_or}. */
    Expr operation() {
        int first = in.at();
        Expr left = factor();
        return BINDING[in.kind()] == 0 ? left : operations(first, left, LOWEST);
    }

    /** What operators that bind at least so tight make of their left operand. */
    private Expr operations(int first, Expr operand, int lowest) {
        Expr left = operand;
        while (true) {
            int kind = in.kind();
            int binding = BINDING[kind];
            if (binding < lowest || binding == 0) {
                return left;
            }
            in.skip();
            int second = in.at();
            Expr right = factor();
            if (BINDING[in.kind()] > binding) {
                right = operations(second, right, binding + 1);
            }
            left = new Expr.BinOp(left, OPERATORS[kind], right, in.span(first));
        }
    }

    private Expr factor() {
        switch (in.kind()) {
            case Token.PLUS:
                return unary(UnaryOperator.U_ADD);
            case Token.MINUS:
                return unary(UnaryOperator.U_SUB);
            case Token.TILDE:
                return unary(UnaryOperator.INVERT);
            default:
                return power();
        }
    }

    private Expr unary(UnaryOperator operator) {
        in.enter();
        int first = in.at();
        in.skip();
        Expr operand = factor();
        in.leave();
        return new Expr.UnaryOp(operator, operand, in.span(first));
    }

    private Expr power() {
        int first = in.at();
        Expr base;
        if (in.accept(Token.KW_AWAIT)) {
            Expr value = parser.atoms.primary();
            base = new Expr.Await(value, in.span(first));
        } else {
            base = parser.atoms.primary();
        }
        if (!in.accept(Token.DOUBLESTAR)) {
            return base;
        }
        in.enter();
        Expr exponent = factor();
        in.leave();
        return new Expr.BinOp(base, Operator.POW, exponent, in.span(first));
    }
}
