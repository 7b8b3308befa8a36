package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.MatchCase;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.ast.WithItem;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that have blocks.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code compound_stmt}</a>
 */
final class CompoundStatements {
    /** So many branches of an {@code if} may be too many for CPython. */
    private static final int MANY_BRANCHES = 2000;

    private final Parser parser;
    private final Reader in;
    private final Expressions expressions;
    private final boolean hasMatch;

    CompoundStatements(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.expressions = parser.expressions;
        this.hasMatch = parser.has(Feature.MATCH);
    }

    /** {@code statement_newline}. */
    List<Stmt> interactive() {
        int mark = in.mark();
        int first = in.at();
        if (in.accept(Token.NEWLINE)) {
            in.push(new Stmt.Pass(in.span(first)));
            return in.take(mark);
        }
        if (isCompound()) {
            in.push(compound());
            in.expect(Token.NEWLINE);
        } else {
            parser.simple.line();
        }
        return in.take(mark);
    }

    /** Takes a statement, or a line of several, and pushes them. */
    void statement() {
        if (isCompound()) {
            in.push(compound());
        } else {
            parser.simple.line();
        }
    }

    private boolean isCompound() {
        switch (in.kind()) {
            case Token.KW_DEF, Token.KW_CLASS, Token.AT, Token.KW_ASYNC, Token.KW_IF:
            case Token.KW_FOR, Token.KW_WHILE, Token.KW_TRY, Token.KW_WITH:
                return true;
            case Token.NAME:
                return hasMatch && in.isSoft("match") && isMatch();
            default:
                return false;
        }
    }

    /** Whether a line that begins with {@code match} opens a block, which else none does. */
    private boolean isMatch() {
        int ahead = 1;
        while (true) {
            switch (in.kind(ahead)) {
                case Token.NEWLINE:
                    return in.kind(ahead - 1) == Token.COLON && in.kind(ahead + 1) == Token.INDENT;
                case Token.END_MARKER, Token.ERROR, Token.EQUAL, Token.SEMI:
                    if (in.kind(ahead) != Token.EQUAL || ahead == 1) {
                        return false;
                    }
                    break;
                default:
                    break;
            }
            ahead++;
        }
    }

    private Stmt compound() {
        int first = in.at();
        switch (in.kind()) {
            case Token.KW_IF:
                return ifStatement(first);
            case Token.KW_FOR:
                return forStatement(first, false);
            case Token.KW_WHILE:
                in.skip();
                Expr test = expressions.named();
                List<Stmt> body = block();
                List<Stmt> orElse = elseBlock();
                return new Stmt.While(test, body, orElse, in.blockSpan(first));
            case Token.KW_TRY:
                return tryStatement(first);
            case Token.KW_WITH:
                return withStatement(first, false);
            case Token.KW_DEF:
                return function(first, List.of(), false);
            case Token.KW_CLASS:
                return classDef(first, List.of());
            case Token.KW_ASYNC:
                return async(first);
            case Token.AT:
                return decorated();
            default:
                return match(first);
        }
    }

    private Stmt async(int first) {
        in.skip();
        switch (in.kind()) {
            case Token.KW_DEF:
                return function(first, List.of(), true);
            case Token.KW_FOR:
                return forStatement(first, true);
            case Token.KW_WITH:
                return withStatement(first, true);
            default:
                throw Refused.MISMATCH;
        }
    }

    /** Takes the colon and the block behind it. */
    private List<Stmt> block() {
        in.expect(Token.COLON);
        int mark = in.mark();
        if (!in.accept(Token.NEWLINE)) {
            parser.simple.line();
            return in.take(mark);
        }
        in.expect(Token.INDENT);
        in.enter();
        do {
            statement();
        } while (!in.accept(Token.DEDENT));
        in.leave();
        return in.take(mark);
    }

    private List<Stmt> elseBlock() {
        return in.accept(Token.KW_ELSE) ? block() : List.of();
    }

    /** An {@code if} with all of its {@code elif}, which stand in one another in the tree. */
    private Stmt ifStatement(int start) {
        int first = start;
        var firsts = new ArrayList<Integer>(2);
        var tests = new ArrayList<Expr>(2);
        var bodies = new ArrayList<List<Stmt>>(2);
        do {
            if (firsts.size() == MANY_BRANCHES) {
                in.refuseUnlessDeep();
            }
            firsts.add(first);
            in.skip();
            tests.add(expressions.named());
            bodies.add(block());
            first = in.at();
        } while (in.is(Token.KW_ELIF));
        List<Stmt> orElse = elseBlock();
        for (int i = firsts.size() - 1; ; i--) {
            var statement =
                    new Stmt.If(tests.get(i), bodies.get(i), orElse, in.blockSpan(firsts.get(i)));
            if (i == 0) {
                return statement;
            }
            orElse = List.of(statement);
        }
    }

    private Stmt forStatement(int first, boolean isAsync) {
        in.skip();
        Expr target = parser.targets.starTargets();
        in.expect(Token.KW_IN);
        Expr iterable = expressions.starTuple();
        List<Stmt> body = block();
        List<Stmt> orElse = elseBlock();
        var span = in.blockSpan(first);
        return isAsync
                ? new Stmt.AsyncFor(target, iterable, body, orElse, null, span)
                : new Stmt.For(target, iterable, body, orElse, null, span);
    }

    private Stmt withStatement(int first, boolean isAsync) {
        in.skip();
        List<WithItem> items = null;
        if (in.is(Token.LPAR) && parser.has(Feature.PARENTHESIZED_WITH)) {
            items = itemsInParentheses();
        }
        if (items == null) {
            int mark = in.mark();
            do {
                in.push(item());
            } while (in.accept(Token.COMMA));
            items = in.take(mark);
        }
        List<Stmt> body = block();
        var span = in.blockSpan(first);
        return isAsync
                ? new Stmt.AsyncWith(items, body, null, span)
                : new Stmt.With(items, body, null, span);
    }

    /**
     * Tries to take items in parentheses; gives null where the parentheses are of an expression.
     */
    private List<WithItem> itemsInParentheses() {
        int start = in.at();
        int mark = in.mark();
        int depth = in.depth();
        int warned = parser.warnings.size();
        try {
            in.skip();
            do {
                in.push(item());
            } while (in.accept(Token.COMMA) && !in.is(Token.RPAR));
            if (in.accept(Token.RPAR) && in.is(Token.COLON)) {
                return in.take(mark);
            }
        } catch (Refused refused) {
            if (refused == Refused.TOO_DEEP) {
                throw refused;
            }
        }
        in.rewind(start);
        in.drop(mark);
        in.setDepth(depth);
        parser.warnings.subList(warned, parser.warnings.size()).clear();
        return null;
    }

    private WithItem item() {
        Expr context = expressions.expression();
        if (!in.accept(Token.KW_AS)) {
            return new WithItem(context, null);
        }
        Expr target = parser.targets.starTarget();
        if (!in.is(Token.COMMA) && !in.is(Token.RPAR) && !in.is(Token.COLON)) {
            throw Refused.MISMATCH;
        }
        return new WithItem(context, target);
    }

    private Stmt tryStatement(int first) {
        in.skip();
        List<Stmt> body = block();
        var handlers = new ArrayList<ExceptHandler>(2);
        boolean isStar = in.is(Token.KW_EXCEPT) && in.kind(1) == Token.STAR;
        if (isStar && !parser.has(Feature.EXCEPT_STAR)) {
            throw Refused.MISMATCH;
        }
        while (in.is(Token.KW_EXCEPT)) {
            handlers.add(handler(isStar));
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseBlock();
        boolean hasFinally = in.accept(Token.KW_FINALLY);
        if (!hasFinally && handlers.isEmpty()) {
            throw Refused.MISMATCH;
        }
        List<Stmt> finalBody = hasFinally ? block() : List.of();
        var span = in.blockSpan(first);
        return isStar
                ? new Stmt.TryStar(body, handlers, orElse, finalBody, span)
                : new Stmt.Try(body, handlers, orElse, finalBody, span);
    }

    private ExceptHandler handler(boolean isStar) {
        int first = in.at();
        in.skip();
        if (in.accept(Token.STAR) != isStar) {
            throw Refused.MISMATCH;
        }
        Expr type = null;
        String name = null;
        if (isStar || !in.is(Token.COLON)) {
            int start = in.at();
            type = expressions.expression();
            if (in.is(Token.COMMA) && parser.has(Feature.BARE_EXCEPT_LISTS)) {
                in.rewind(start);
                type = expressions.tuple();
            } else if (in.accept(Token.KW_AS)) {
                name = in.name();
            }
        }
        List<Stmt> body = block();
        return new ExceptHandler(type, name, body, in.blockSpan(first));
    }

    private Stmt decorated() {
        int mark = in.mark();
        while (in.accept(Token.AT)) {
            in.push(decorator());
            in.expect(Token.NEWLINE);
        }
        List<Expr> decorators = in.take(mark);
        int first = in.at();
        switch (in.kind()) {
            case Token.KW_CLASS:
                return classDef(first, decorators);
            case Token.KW_DEF:
                return function(first, decorators, false);
            case Token.KW_ASYNC:
                in.skip();
                if (in.is(Token.KW_DEF)) {
                    return function(first, decorators, true);
                }
                throw Refused.MISMATCH;
            default:
                throw Refused.MISMATCH;
        }
    }

    private Expr decorator() {
        Expr decorator = expressions.named();
        if (!parser.has(Feature.FREE_DECORATORS)) {
            Expr part = decorator instanceof Expr.Call call ? call.function() : decorator;
            while (part instanceof Expr.Attribute attribute) {
                part = attribute.value();
            }
            if (!(part instanceof Expr.Name)) {
                throw Refused.MISMATCH;
            }
        }
        return decorator;
    }

    private Stmt function(int first, List<Expr> decorators, boolean isAsync) {
        in.skip();
        String name = in.name();
        List<TypeParam> typeParams = typeParams();
        in.expect(Token.LPAR);
        Parameters parameters = parser.parameters.function();
        in.expect(Token.RPAR);
        Expr returns = in.accept(Token.RARROW) ? expressions.expression() : null;
        List<Stmt> body = block();
        var span = in.blockSpan(first);
        return isAsync
                ? new Stmt.AsyncFunctionDef(
                        name, parameters, body, decorators, returns, null, typeParams, span)
                : new Stmt.FunctionDef(
                        name, parameters, body, decorators, returns, null, typeParams, span);
    }

    private Stmt classDef(int first, List<Expr> decorators) {
        in.skip();
        String name = in.name();
        List<TypeParam> typeParams = typeParams();
        List<Expr> bases = List.of();
        List<Keyword> keywords = List.of();
        if (in.accept(Token.LPAR)) {
            int mark = in.mark();
            keywords = parser.arguments.bases();
            in.expect(Token.RPAR);
            bases = in.take(mark);
        }
        List<Stmt> body = block();
        return new Stmt.ClassDef(
                name, bases, keywords, body, decorators, typeParams, in.blockSpan(first));
    }

    private Stmt match(int first) {
        in.skip();
        int start = in.at();
        Expr subject = expressions.starNamed();
        if (in.is(Token.COMMA)) {
            int mark = in.mark();
            in.push(subject);
            while (in.accept(Token.COMMA) && !in.is(Token.COLON)) {
                in.push(expressions.starNamed());
            }
            subject = new Expr.Tuple(in.take(mark), ExprContext.LOAD, in.span(start));
        } else if (subject instanceof Expr.Starred) {
            throw Refused.MISMATCH;
        }
        in.expect(Token.COLON);
        in.expect(Token.NEWLINE);
        in.expect(Token.INDENT);
        int mark = in.mark();
        do {
            in.push(matchCase());
        } while (!in.accept(Token.DEDENT));
        List<MatchCase> cases = in.take(mark);
        return new Stmt.Match(subject, cases, in.blockSpan(first));
    }

    private MatchCase matchCase() {
        if (!in.isSoft("case")) {
            throw Refused.MISMATCH;
        }
        in.skip();
        Pattern pattern = parser.patterns.patterns();
        Expr guard = in.accept(Token.KW_IF) ? expressions.named() : null;
        return new MatchCase(pattern, guard, block());
    }

    /** {@code type_params}, if there are any. */
    List<TypeParam> typeParams() {
        if (!in.is(Token.LSQB)) {
            return List.of();
        }
        if (!parser.has(Feature.TYPE_PARAMETERS)) {
            throw Refused.MISMATCH;
        }
        in.skip();
        int mark = in.mark();
        do {
            in.push(typeParam());
        } while (in.accept(Token.COMMA) && !in.is(Token.RSQB));
        in.expect(Token.RSQB);
        return in.take(mark);
    }

    private TypeParam typeParam() {
        int first = in.at();
        if (in.accept(Token.STAR)) {
            String name = in.name();
            Expr value = isDefault() ? expressions.starOne() : null;
            return new TypeParam.TypeVarTuple(name, value, in.span(first));
        }
        if (in.accept(Token.DOUBLESTAR)) {
            String name = in.name();
            Expr value = isDefault() ? expressions.expression() : null;
            return new TypeParam.ParamSpec(name, value, in.span(first));
        }
        String name = in.name();
        Expr bound = in.accept(Token.COLON) ? expressions.expression() : null;
        Expr value = isDefault() ? expressions.expression() : null;
        return new TypeParam.TypeVar(name, bound, value, in.span(first));
    }

    private boolean isDefault() {
        return parser.has(Feature.TYPE_PARAMETER_DEFAULTS) && in.accept(Token.EQUAL);
    }
}
