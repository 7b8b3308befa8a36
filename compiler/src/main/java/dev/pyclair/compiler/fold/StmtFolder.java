package dev.pyclair.compiler.fold;

import dev.pyclair.compiler.ast.Docstring;
import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.MatchCase;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Pattern;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.ast.WithItem;
import java.util.List;

/**
 * Folds statements. What does not change is returned as it is.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     astfold_stmt}</a>
 */
final class StmtFolder implements Stmt.Visitor<Stmt> {
    private final ExprFolder expressions;
    private final PatternFolder patterns;
    private final TypeParamFolder typeParams;
    private final Folding.Fold<Stmt> each = this::statement;
    private final Folding.Fold<ExceptHandler> eachHandler = this::handler;
    private final Folding.Fold<WithItem> eachItem = this::item;
    private final Folding.Fold<MatchCase> eachCase = this::branch;

    StmtFolder(ExprFolder expressions) {
        this.expressions = expressions;
        this.patterns = new PatternFolder(expressions);
        this.typeParams = new TypeParamFolder(expressions);
    }

    List<Stmt> body(List<Stmt> body) {
        return Folding.each(body, each);
    }

    /**
     * Folds a body that may begin with a docstring. A string that was only computed is none, so it
     * is hidden in an f-string. {@code astfold_body}
     */
    List<Stmt> documented(List<Stmt> body) {
        List<Stmt> folded = body(body);
        if (folded == body || !Docstring.isIn(folded) || Docstring.isIn(body)) {
            return folded;
        }
        var statement = (Stmt.ExprStmt) folded.get(0);
        var hidden = new Expr.JoinedStr(List.of(statement.value()), statement.span());
        return Folding.with(folded, 0, new Stmt.ExprStmt(hidden, statement.span()));
    }

    private Stmt statement(Stmt statement) {
        expressions.depth.enter();
        Stmt folded = statement.accept(this);
        expressions.depth.leave();
        return folded;
    }

    private Expr expr(Expr expression) {
        return expressions.expr(expression);
    }

    @Override
    public Stmt visit(Stmt.FunctionDef node) {
        List<TypeParam> generic = typeParams.parameters(node.typeParams());
        Parameters parameters = expressions.parameters(node.parameters());
        List<Stmt> body = documented(node.body());
        List<Expr> decorators = expressions.exprs(node.decorators());
        Expr returns = expressions.annotation(node.returns());
        return generic == node.typeParams()
                        && parameters == node.parameters()
                        && body == node.body()
                        && decorators == node.decorators()
                        && returns == node.returns()
                ? node
                : new Stmt.FunctionDef(
                        node.name(),
                        parameters,
                        body,
                        decorators,
                        returns,
                        node.typeComment(),
                        generic,
                        node.span());
    }

    @Override
    public Stmt visit(Stmt.AsyncFunctionDef node) {
        List<TypeParam> generic = typeParams.parameters(node.typeParams());
        Parameters parameters = expressions.parameters(node.parameters());
        List<Stmt> body = documented(node.body());
        List<Expr> decorators = expressions.exprs(node.decorators());
        Expr returns = expressions.annotation(node.returns());
        return generic == node.typeParams()
                        && parameters == node.parameters()
                        && body == node.body()
                        && decorators == node.decorators()
                        && returns == node.returns()
                ? node
                : new Stmt.AsyncFunctionDef(
                        node.name(),
                        parameters,
                        body,
                        decorators,
                        returns,
                        node.typeComment(),
                        generic,
                        node.span());
    }

    @Override
    public Stmt visit(Stmt.ClassDef node) {
        List<TypeParam> generic = typeParams.parameters(node.typeParams());
        List<Expr> bases = expressions.exprs(node.bases());
        List<Keyword> keywords = expressions.keywords(node.keywords());
        List<Stmt> body = documented(node.body());
        List<Expr> decorators = expressions.exprs(node.decorators());
        return generic == node.typeParams()
                        && bases == node.bases()
                        && keywords == node.keywords()
                        && body == node.body()
                        && decorators == node.decorators()
                ? node
                : new Stmt.ClassDef(
                        node.name(), bases, keywords, body, decorators, generic, node.span());
    }

    @Override
    public Stmt visit(Stmt.Return node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Stmt.Return(value, node.span());
    }

    @Override
    public Stmt visit(Stmt.Delete node) {
        List<Expr> targets = expressions.exprs(node.targets());
        return targets == node.targets() ? node : new Stmt.Delete(targets, node.span());
    }

    @Override
    public Stmt visit(Stmt.Assign node) {
        List<Expr> targets = expressions.exprs(node.targets());
        Expr value = expr(node.value());
        return targets == node.targets() && value == node.value()
                ? node
                : new Stmt.Assign(targets, value, node.typeComment(), node.span());
    }

    @Override
    public Stmt visit(Stmt.TypeAlias node) {
        Expr name = expr(node.name());
        List<TypeParam> generic = typeParams.parameters(node.typeParams());
        Expr value = expr(node.value());
        return name == node.name() && generic == node.typeParams() && value == node.value()
                ? node
                : new Stmt.TypeAlias(name, generic, value, node.span());
    }

    @Override
    public Stmt visit(Stmt.AugAssign node) {
        Expr target = expr(node.target());
        Expr value = expr(node.value());
        return target == node.target() && value == node.value()
                ? node
                : new Stmt.AugAssign(target, node.operator(), value, node.span());
    }

    @Override
    public Stmt visit(Stmt.AnnAssign node) {
        Expr target = expr(node.target());
        Expr annotation = expressions.annotation(node.annotation());
        Expr value = expr(node.value());
        return target == node.target() && annotation == node.annotation() && value == node.value()
                ? node
                : new Stmt.AnnAssign(target, annotation, value, node.isSimple(), node.span());
    }

    @Override
    public Stmt visit(Stmt.For node) {
        Expr target = expr(node.target());
        Expr iterable = ExprFolder.iterable(expr(node.iterable()));
        List<Stmt> body = body(node.body());
        List<Stmt> orElse = body(node.orElse());
        return target == node.target()
                        && iterable == node.iterable()
                        && body == node.body()
                        && orElse == node.orElse()
                ? node
                : new Stmt.For(target, iterable, body, orElse, node.typeComment(), node.span());
    }

    @Override
    public Stmt visit(Stmt.AsyncFor node) {
        Expr target = expr(node.target());
        Expr iterable = expr(node.iterable());
        List<Stmt> body = body(node.body());
        List<Stmt> orElse = body(node.orElse());
        return target == node.target()
                        && iterable == node.iterable()
                        && body == node.body()
                        && orElse == node.orElse()
                ? node
                : new Stmt.AsyncFor(
                        target, iterable, body, orElse, node.typeComment(), node.span());
    }

    @Override
    public Stmt visit(Stmt.While node) {
        Expr test = expr(node.test());
        List<Stmt> body = body(node.body());
        List<Stmt> orElse = body(node.orElse());
        return test == node.test() && body == node.body() && orElse == node.orElse()
                ? node
                : new Stmt.While(test, body, orElse, node.span());
    }

    @Override
    public Stmt visit(Stmt.If node) {
        Expr test = expr(node.test());
        List<Stmt> body = body(node.body());
        List<Stmt> orElse = body(node.orElse());
        return test == node.test() && body == node.body() && orElse == node.orElse()
                ? node
                : new Stmt.If(test, body, orElse, node.span());
    }

    @Override
    public Stmt visit(Stmt.With node) {
        List<WithItem> items = Folding.each(node.items(), eachItem);
        List<Stmt> body = body(node.body());
        return items == node.items() && body == node.body()
                ? node
                : new Stmt.With(items, body, node.typeComment(), node.span());
    }

    @Override
    public Stmt visit(Stmt.AsyncWith node) {
        List<WithItem> items = Folding.each(node.items(), eachItem);
        List<Stmt> body = body(node.body());
        return items == node.items() && body == node.body()
                ? node
                : new Stmt.AsyncWith(items, body, node.typeComment(), node.span());
    }

    private WithItem item(WithItem old) {
        Expr contextExpr = expr(old.contextExpr());
        Expr optionalVars = expr(old.optionalVars());
        return contextExpr == old.contextExpr() && optionalVars == old.optionalVars()
                ? old
                : new WithItem(contextExpr, optionalVars);
    }

    @Override
    public Stmt visit(Stmt.Match node) {
        Expr subject = expr(node.subject());
        List<MatchCase> cases = Folding.each(node.cases(), eachCase);
        return subject == node.subject() && cases == node.cases()
                ? node
                : new Stmt.Match(subject, cases, node.span());
    }

    private MatchCase branch(MatchCase old) {
        Pattern pattern = patterns.pattern(old.pattern());
        Expr guard = expr(old.guard());
        List<Stmt> body = body(old.body());
        return pattern == old.pattern() && guard == old.guard() && body == old.body()
                ? old
                : new MatchCase(pattern, guard, body);
    }

    @Override
    public Stmt visit(Stmt.Raise node) {
        Expr exception = expr(node.exception());
        Expr cause = expr(node.cause());
        return exception == node.exception() && cause == node.cause()
                ? node
                : new Stmt.Raise(exception, cause, node.span());
    }

    @Override
    public Stmt visit(Stmt.Try node) {
        List<Stmt> body = body(node.body());
        List<ExceptHandler> handlers = Folding.each(node.handlers(), eachHandler);
        List<Stmt> orElse = body(node.orElse());
        List<Stmt> finalBody = body(node.finalBody());
        return body == node.body()
                        && handlers == node.handlers()
                        && orElse == node.orElse()
                        && finalBody == node.finalBody()
                ? node
                : new Stmt.Try(body, handlers, orElse, finalBody, node.span());
    }

    @Override
    public Stmt visit(Stmt.TryStar node) {
        List<Stmt> body = body(node.body());
        List<ExceptHandler> handlers = Folding.each(node.handlers(), eachHandler);
        List<Stmt> orElse = body(node.orElse());
        List<Stmt> finalBody = body(node.finalBody());
        return body == node.body()
                        && handlers == node.handlers()
                        && orElse == node.orElse()
                        && finalBody == node.finalBody()
                ? node
                : new Stmt.TryStar(body, handlers, orElse, finalBody, node.span());
    }

    private ExceptHandler handler(ExceptHandler old) {
        Expr type = expr(old.type());
        List<Stmt> body = body(old.body());
        return type == old.type() && body == old.body()
                ? old
                : new ExceptHandler(type, old.name(), body, old.span());
    }

    @Override
    public Stmt visit(Stmt.Assert node) {
        Expr test = expr(node.test());
        Expr message = expr(node.message());
        return test == node.test() && message == node.message()
                ? node
                : new Stmt.Assert(test, message, node.span());
    }

    @Override
    public Stmt visit(Stmt.ExprStmt node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Stmt.ExprStmt(value, node.span());
    }

    @Override
    public Stmt visit(Stmt.Import node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.ImportFrom node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.Global node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.Nonlocal node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.Pass node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.Break node) {
        return node;
    }

    @Override
    public Stmt visit(Stmt.Continue node) {
        return node;
    }
}
