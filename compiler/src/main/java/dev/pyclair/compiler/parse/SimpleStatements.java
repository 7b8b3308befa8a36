package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Alias;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.token.Token;
import java.util.List;

/**
 * Statements of one line.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code simple_stmts} to {@code import_from}</a>
 */
final class SimpleStatements {
    private static final Operator[] AUGMENTING = new Operator[128];

    static {
        AUGMENTING[Token.PLUSEQUAL] = Operator.ADD;
        AUGMENTING[Token.MINEQUAL] = Operator.SUB;
        AUGMENTING[Token.STAREQUAL] = Operator.MULT;
        AUGMENTING[Token.ATEQUAL] = Operator.MAT_MULT;
        AUGMENTING[Token.SLASHEQUAL] = Operator.DIV;
        AUGMENTING[Token.PERCENTEQUAL] = Operator.MOD;
        AUGMENTING[Token.AMPEREQUAL] = Operator.BIT_AND;
        AUGMENTING[Token.VBAREQUAL] = Operator.BIT_OR;
        AUGMENTING[Token.CIRCUMFLEXEQUAL] = Operator.BIT_XOR;
        AUGMENTING[Token.LEFTSHIFTEQUAL] = Operator.L_SHIFT;
        AUGMENTING[Token.RIGHTSHIFTEQUAL] = Operator.R_SHIFT;
        AUGMENTING[Token.DOUBLESTAREQUAL] = Operator.POW;
        AUGMENTING[Token.DOUBLESLASHEQUAL] = Operator.FLOOR_DIV;
    }

    private final Parser parser;
    private final Reader in;
    private final Expressions expressions;

    SimpleStatements(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.expressions = parser.expressions;
    }

    /** {@code simple_stmts}: takes a line and pushes its statements. */
    void line() {
        in.push(statement());
        while (in.accept(Token.SEMI) && !in.is(Token.NEWLINE)) {
            in.push(statement());
        }
        in.expect(Token.NEWLINE);
    }

    private Stmt statement() {
        int first = in.at();
        switch (in.kind()) {
            case Token.KW_RETURN:
                in.skip();
                Expr result = expressions.isStart(true) ? expressions.starTuple() : null;
                return new Stmt.Return(result, in.span(first));
            case Token.KW_IMPORT:
                return importNames(first, false);
            case Token.KW_FROM:
                return importFrom(first, false);
            case Token.KW_RAISE:
                return raise(first);
            case Token.KW_PASS:
                in.skip();
                return new Stmt.Pass(in.span(first));
            case Token.KW_DEL:
                return delete(first);
            case Token.KW_ASSERT:
                in.skip();
                Expr test = expressions.expression();
                Expr message = in.accept(Token.COMMA) ? expressions.expression() : null;
                return new Stmt.Assert(test, message, in.span(first));
            case Token.KW_BREAK:
                in.skip();
                return new Stmt.Break(in.span(first));
            case Token.KW_CONTINUE:
                in.skip();
                return new Stmt.Continue(in.span(first));
            case Token.KW_GLOBAL:
                in.skip();
                List<String> globals = names();
                return new Stmt.Global(globals, in.span(first));
            case Token.KW_NONLOCAL:
                in.skip();
                List<String> nonlocals = names();
                return new Stmt.Nonlocal(nonlocals, in.span(first));
            case Token.NAME:
                return named(first);
            default:
                return expressionOrAssignment(first);
        }
    }

    /** A statement that begins with a name, which may be a soft keyword. */
    private Stmt named(int first) {
        int next = in.kind(1);
        if (next == Token.NAME && in.isSoft("type") && parser.has(Feature.TYPE_PARAMETERS)) {
            return typeAlias(first);
        }
        if ((next == Token.KW_IMPORT || next == Token.KW_FROM)
                && in.isSoft("lazy")
                && parser.has(Feature.LAZY_IMPORTS)) {
            in.skip();
            return next == Token.KW_IMPORT ? importNames(first, true) : importFrom(first, true);
        }
        return expressionOrAssignment(first);
    }

    private Stmt typeAlias(int first) {
        in.skip();
        int start = in.at();
        String id = in.name();
        var name = new Expr.Name(id, ExprContext.STORE, in.span(start));
        List<TypeParam> typeParams = parser.compound.typeParams();
        in.expect(Token.EQUAL);
        Expr value = expressions.expression();
        return new Stmt.TypeAlias(name, typeParams, value, in.span(first));
    }

    private Stmt raise(int first) {
        in.skip();
        Expr exception = null;
        Expr cause = null;
        if (expressions.isStart(false)) {
            exception = expressions.expression();
            if (in.accept(Token.KW_FROM)) {
                cause = expressions.expression();
            }
        }
        return new Stmt.Raise(exception, cause, in.span(first));
    }

    private Stmt delete(int first) {
        in.skip();
        List<Expr> targets = parser.targets.delTargets();
        if (!in.is(Token.SEMI) && !in.is(Token.NEWLINE)) {
            throw Refused.MISMATCH;
        }
        return new Stmt.Delete(targets, in.span(first));
    }

    private List<String> names() {
        int mark = in.mark();
        do {
            in.push(in.name());
        } while (in.accept(Token.COMMA));
        return in.take(mark);
    }

    private Stmt expressionOrAssignment(int first) {
        Expr expression = expressions.yieldOrStarTuple();
        int kind = in.kind();
        if (kind == Token.EQUAL) {
            return assignment(first, expression);
        }
        if (kind == Token.COLON) {
            return annotation(first, expression);
        }
        Operator operator = AUGMENTING[kind];
        if (operator == null) {
            return new Stmt.ExprStmt(expression, in.span(first));
        }
        if (!Targets.isSingle(expression)) {
            throw Refused.MISMATCH;
        }
        Expr target = parser.targets.store(expression);
        in.skip();
        Expr value = expressions.yieldOrStarTuple();
        return new Stmt.AugAssign(target, operator, value, in.span(first));
    }

    private Stmt assignment(int first, Expr firstTarget) {
        int mark = in.mark();
        Expr value = firstTarget;
        while (in.accept(Token.EQUAL)) {
            in.push(parser.targets.store(value));
            value = expressions.yieldOrStarTuple();
        }
        List<Expr> targets = in.take(mark);
        return new Stmt.Assign(targets, value, null, in.span(first));
    }

    private Stmt annotation(int first, Expr expression) {
        if (!Targets.isSingle(expression)) {
            throw Refused.MISMATCH;
        }
        boolean isSimple = expression instanceof Expr.Name && in.tokens.kind(first) == Token.NAME;
        Expr target = parser.targets.store(expression);
        in.skip();
        Expr annotation = expressions.expression();
        Expr value = in.accept(Token.EQUAL) ? expressions.yieldOrStarTuple() : null;
        return new Stmt.AnnAssign(target, annotation, value, isSimple, in.span(first));
    }

    private Stmt importNames(int first, boolean isLazy) {
        in.expect(Token.KW_IMPORT);
        int mark = in.mark();
        do {
            int start = in.at();
            String name = dottedName();
            String bound = in.accept(Token.KW_AS) ? in.name() : null;
            in.push(new Alias(name, bound, in.span(start)));
        } while (in.accept(Token.COMMA));
        List<Alias> names = in.take(mark);
        return new Stmt.Import(names, isLazy, in.span(first));
    }

    private String dottedName() {
        String name = in.name();
        if (!in.is(Token.DOT)) {
            return name;
        }
        var dotted = new StringBuilder(name);
        while (in.accept(Token.DOT)) {
            dotted.append('.').append(in.name());
        }
        return dotted.toString();
    }

    private Stmt importFrom(int first, boolean isLazy) {
        in.expect(Token.KW_FROM);
        int level = 0;
        while (in.is(Token.DOT) || in.is(Token.ELLIPSIS)) {
            level += in.is(Token.DOT) ? 1 : 3;
            in.skip();
        }
        String module = level == 0 || in.is(Token.NAME) ? dottedName() : null;
        in.expect(Token.KW_IMPORT);
        int start = in.at();
        List<Alias> names;
        if (in.accept(Token.STAR)) {
            names = List.of(new Alias("*", null, in.span(start)));
        } else if (in.accept(Token.LPAR)) {
            names = aliases(true);
            in.expect(Token.RPAR);
        } else {
            names = aliases(false);
        }
        return new Stmt.ImportFrom(module, names, level, isLazy, in.span(first));
    }

    private List<Alias> aliases(boolean isParenthesized) {
        int mark = in.mark();
        do {
            if (isParenthesized && in.is(Token.RPAR) && in.hasMore(mark)) {
                break;
            }
            int start = in.at();
            String name = in.name();
            String bound = in.accept(Token.KW_AS) ? in.name() : null;
            in.push(new Alias(name, bound, in.span(start)));
        } while (in.accept(Token.COMMA));
        return in.take(mark);
    }
}
