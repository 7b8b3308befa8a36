package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Alias;
import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.MatchCase;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.ast.WithItem;
import dev.pyclair.compiler.problem.SourceErrors;
import java.util.List;

/**
 * Collects the names of statements.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     symtable_visit_stmt}</a>
 */
final class StmtNames implements Stmt.Visitor<Void> {
    private static final int SEEN =
            SymbolFlag.PARAM | SymbolFlag.LOCAL | SymbolFlag.USE | SymbolFlag.ANNOTATED;

    private final BlockStack stack;
    private final ExprNames expressions;
    private final PatternNames patterns;
    private final TypeParamNames typeParams;

    StmtNames(BlockStack stack, ExprNames expressions) {
        this.stack = stack;
        this.expressions = expressions;
        this.patterns = new PatternNames(stack, expressions);
        this.typeParams = new TypeParamNames(stack, expressions);
    }

    /** Collects the names of several statements. */
    void body(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            stack.depth.enter();
            body.get(i).accept(this);
            stack.depth.leave();
        }
    }

    @Override
    public Void visit(Stmt.FunctionDef node) {
        beforeFunction(node, node.name(), node.parameters(), node.decorators(), node.typeParams());
        annotations(node, node.parameters(), node.returns());
        function(node, node.name(), node.parameters(), node.body(), node.typeParams());
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncFunctionDef node) {
        beforeFunction(node, node.name(), node.parameters(), node.decorators(), node.typeParams());
        annotations(node, node.parameters(), node.returns());
        function(node, node.name(), node.parameters(), node.body(), node.typeParams()).isCoroutine =
                true;
        return null;
    }

    private void beforeFunction(
            Stmt node,
            String name,
            Parameters parameters,
            List<Expr> decorators,
            List<TypeParam> generic) {
        stack.add(name, SymbolFlag.LOCAL, node.span());
        expressions.defaults(parameters);
        expressions.exprs(decorators);
        if (!generic.isEmpty()) {
            typeParams.enter(name, generic, false, node.span());
            // The parser always makes a list of defaults, and CPython asks for that, not for a
            // default in it.
            stack.add(".defaults", SymbolFlag.PARAM, node.span());
            if (hasKeywordDefaults(parameters)) {
                stack.add(".kwdefaults", SymbolFlag.PARAM, node.span());
            }
            typeParams.parameters(generic);
        }
    }

    private static boolean hasKeywordDefaults(Parameters parameters) {
        List<Expr> defaults = parameters.kwDefaults();
        for (int i = 0; i < defaults.size(); i++) {
            if (defaults.get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private Block function(
            Stmt node,
            String name,
            Parameters parameters,
            List<Stmt> body,
            List<TypeParam> generic) {
        Block block = stack.enter(name, BlockType.FUNCTION, node, node.span());
        expressions.parameters(parameters);
        body(body);
        stack.exit();
        if (!generic.isEmpty()) {
            stack.exit();
        }
        return block;
    }

    /** {@code symtable_visit_annotations}. */
    private void annotations(Stmt node, Parameters parameters, Expr returns) {
        if (stack.hasTextAnnotations()) {
            stack.enter("_annotation", BlockType.ANNOTATION, node.span());
        }
        annotations(parameters.posonlyargs());
        annotations(parameters.regular());
        annotation(parameters.vararg());
        annotation(parameters.kwarg());
        annotations(parameters.kwonlyargs());
        if (stack.hasTextAnnotations()) {
            stack.exit();
        }
        if (returns != null) {
            annotation(returns);
        }
    }

    private void annotations(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            annotation(parameters.get(i));
        }
    }

    private void annotation(Parameter parameter) {
        if (parameter != null) {
            expressions.expr(parameter.annotation());
        }
    }

    /** {@code symtable_visit_annotation}. */
    private void annotation(Expr annotation) {
        if (stack.hasTextAnnotations()) {
            stack.enter("_annotation", BlockType.ANNOTATION, annotation.span());
            expressions.expr(annotation);
            stack.exit();
        } else {
            expressions.expr(annotation);
        }
    }

    @Override
    public Void visit(Stmt.ClassDef node) {
        stack.add(node.name(), SymbolFlag.LOCAL, node.span());
        expressions.exprs(node.decorators());
        String outerClass = stack.className;
        boolean isGeneric = !node.typeParams().isEmpty();
        if (isGeneric) {
            typeParams.enter(node.name(), node.typeParams(), true, node.span());
            stack.className = node.name();
            stack.mangleTypeParametersOnly();
            typeParams.parameters(node.typeParams());
        }
        expressions.exprs(node.bases());
        expressions.keywords(node.keywords());
        stack.enter(node.name(), BlockType.CLASS, node, node.span());
        stack.className = node.name();
        if (isGeneric) {
            stack.add("__type_params__", SymbolFlag.LOCAL, node.span());
            stack.add(".type_params", SymbolFlag.USE, node.span());
        }
        body(node.body());
        stack.exit();
        if (isGeneric) {
            stack.exit();
        }
        stack.className = outerClass;
        return null;
    }

    @Override
    public Void visit(Stmt.TypeAlias node) {
        expressions.expr(node.name());
        String name = ((Expr.Name) node.name()).id();
        boolean isInClass = stack.current().type() == BlockType.CLASS;
        boolean isGeneric = !node.typeParams().isEmpty();
        if (isGeneric) {
            typeParams.enter(name, node.typeParams(), false, node.span());
            typeParams.parameters(node.typeParams());
        }
        Block block = stack.enter(name, BlockType.TYPE_ALIAS, node, node.span());
        block.canSeeClassScope = isInClass;
        if (isInClass) {
            stack.add("__classdict__", SymbolFlag.USE, node.value().span());
        }
        expressions.expr(node.value());
        stack.exit();
        if (isGeneric) {
            stack.exit();
        }
        return null;
    }

    @Override
    public Void visit(Stmt.AnnAssign node) {
        if (node.target() instanceof Expr.Name target) {
            annotatedName(node, target);
        } else {
            expressions.expr(node.target());
        }
        annotation(node.annotation());
        expressions.expr(node.value());
        return null;
    }

    private void annotatedName(Stmt.AnnAssign node, Expr.Name target) {
        if (node.isSimple()) {
            int flags = stack.lookup(stack.current(), target.id());
            if ((flags & (SymbolFlag.GLOBAL | SymbolFlag.NONLOCAL)) != 0
                    && stack.current() != stack.top()) {
                String where = (flags & SymbolFlag.GLOBAL) != 0 ? "global" : "nonlocal";
                throw SourceErrors.syntax(
                        "annotated name '" + target.id() + "' can't be " + where, node.span());
            }
            stack.add(target.id(), SymbolFlag.ANNOTATED | SymbolFlag.LOCAL, target.span());
        } else if (node.value() != null) {
            stack.add(target.id(), SymbolFlag.LOCAL, target.span());
        }
    }

    @Override
    public Void visit(Stmt.Global node) {
        declare(node, node.names(), SymbolFlag.GLOBAL, "global");
        return null;
    }

    @Override
    public Void visit(Stmt.Nonlocal node) {
        declare(node, node.names(), SymbolFlag.NONLOCAL, "nonlocal");
        return null;
    }

    private void declare(Stmt node, List<String> names, int flag, String where) {
        for (String name : names) {
            int seen = stack.lookup(stack.current(), name) & SEEN;
            if (seen != 0) {
                throw SourceErrors.syntax(tooLate(seen, name, where), node.span());
            }
            stack.add(name, flag, node.span());
            stack.declare(name, node.span());
        }
    }

    private static String tooLate(int seen, String name, String where) {
        if ((seen & SymbolFlag.PARAM) != 0) {
            return "name '" + name + "' is parameter and " + where;
        }
        if ((seen & SymbolFlag.USE) != 0) {
            return "name '" + name + "' is used prior to " + where + " declaration";
        }
        if ((seen & SymbolFlag.ANNOTATED) != 0) {
            return "annotated name '" + name + "' can't be " + where;
        }
        return "name '" + name + "' is assigned to before " + where + " declaration";
    }

    @Override
    public Void visit(Stmt.Import node) {
        imports(node.names());
        return null;
    }

    @Override
    public Void visit(Stmt.ImportFrom node) {
        imports(node.names());
        return null;
    }

    /** {@code symtable_visit_alias}. */
    private void imports(List<Alias> names) {
        for (Alias alias : names) {
            String name = alias.asname() == null ? alias.name() : alias.asname();
            if (name.equals("*")) {
                if (stack.current().type() != BlockType.MODULE) {
                    throw SourceErrors.syntax(
                            "import * only allowed at module level", alias.span());
                }
            } else {
                int dot = name.indexOf('.');
                String bound = dot < 0 ? name : name.substring(0, dot);
                stack.add(bound, SymbolFlag.IMPORT, alias.span());
            }
        }
    }

    @Override
    public Void visit(Stmt.Try node) {
        body(node.body());
        handlers(node.handlers());
        body(node.orElse());
        body(node.finalBody());
        return null;
    }

    @Override
    public Void visit(Stmt.TryStar node) {
        body(node.body());
        handlers(node.handlers());
        body(node.orElse());
        body(node.finalBody());
        return null;
    }

    private void handlers(List<ExceptHandler> handlers) {
        for (ExceptHandler handler : handlers) {
            expressions.expr(handler.type());
            if (handler.name() != null) {
                stack.add(handler.name(), SymbolFlag.LOCAL, handler.span());
            }
            body(handler.body());
        }
    }

    @Override
    public Void visit(Stmt.Return node) {
        if (node.value() != null) {
            expressions.expr(node.value());
            stack.current().returnsValue = true;
        }
        return null;
    }

    @Override
    public Void visit(Stmt.Delete node) {
        expressions.exprs(node.targets());
        return null;
    }

    @Override
    public Void visit(Stmt.Assign node) {
        expressions.exprs(node.targets());
        expressions.expr(node.value());
        return null;
    }

    @Override
    public Void visit(Stmt.AugAssign node) {
        expressions.expr(node.target());
        expressions.expr(node.value());
        return null;
    }

    @Override
    public Void visit(Stmt.For node) {
        loop(node.target(), node.iterable(), node.body(), node.orElse());
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncFor node) {
        loop(node.target(), node.iterable(), node.body(), node.orElse());
        return null;
    }

    private void loop(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse) {
        expressions.expr(target);
        expressions.expr(iterable);
        body(body);
        body(orElse);
    }

    @Override
    public Void visit(Stmt.While node) {
        expressions.expr(node.test());
        body(node.body());
        body(node.orElse());
        return null;
    }

    @Override
    public Void visit(Stmt.If node) {
        expressions.expr(node.test());
        body(node.body());
        body(node.orElse());
        return null;
    }

    @Override
    public Void visit(Stmt.With node) {
        with(node.items(), node.body());
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncWith node) {
        with(node.items(), node.body());
        return null;
    }

    private void with(List<WithItem> items, List<Stmt> body) {
        for (WithItem item : items) {
            expressions.expr(item.contextExpr());
            expressions.expr(item.optionalVars());
        }
        body(body);
    }

    @Override
    public Void visit(Stmt.Match node) {
        expressions.expr(node.subject());
        for (MatchCase branch : node.cases()) {
            patterns.pattern(branch.pattern());
            expressions.expr(branch.guard());
            body(branch.body());
        }
        return null;
    }

    @Override
    public Void visit(Stmt.Raise node) {
        expressions.expr(node.exception());
        expressions.expr(node.cause());
        return null;
    }

    @Override
    public Void visit(Stmt.Assert node) {
        expressions.expr(node.test());
        expressions.expr(node.message());
        return null;
    }

    @Override
    public Void visit(Stmt.ExprStmt node) {
        expressions.expr(node.value());
        return null;
    }

    @Override
    public Void visit(Stmt.Pass node) {
        return null;
    }

    @Override
    public Void visit(Stmt.Break node) {
        return null;
    }

    @Override
    public Void visit(Stmt.Continue node) {
        return null;
    }
}
