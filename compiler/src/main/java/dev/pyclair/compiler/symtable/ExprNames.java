package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.problem.SourceErrors;
import java.util.List;

/**
 * Collects the names of expressions.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     symtable_visit_expr}</a>
 */
final class ExprNames implements Expr.Visitor<Void> {
    private final BlockStack stack;

    ExprNames(BlockStack stack) {
        this.stack = stack;
    }

    /** Collects the names of one expression; null has none. */
    void expr(Expr expression) {
        if (expression != null) {
            stack.depth.enter();
            expression.accept(this);
            stack.depth.leave();
        }
    }

    /** Collects the names of several, of which some may be null. */
    void exprs(List<Expr> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            expr(expressions.get(i));
        }
    }

    /** Collects the names of the values of keyword arguments. */
    void keywords(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            expr(keywords.get(i).value());
        }
    }

    /** Collects the names of the defaults of parameters, which belong to the block around. */
    void defaults(Parameters parameters) {
        exprs(parameters.defaults());
        exprs(parameters.kwDefaults());
    }

    /** Writes parameters down. {@code symtable_visit_arguments} */
    void parameters(Parameters parameters) {
        params(parameters.posonlyargs());
        params(parameters.regular());
        params(parameters.kwonlyargs());
        if (parameters.vararg() != null) {
            param(parameters.vararg());
            stack.current().hasVarargs = true;
        }
        if (parameters.kwarg() != null) {
            param(parameters.kwarg());
            stack.current().hasVarKeywords = true;
        }
    }

    private void params(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            param(parameters.get(i));
        }
    }

    private void param(Parameter parameter) {
        stack.add(parameter.arg(), SymbolFlag.PARAM, parameter.span());
    }

    @Override
    public Void visit(Expr.NamedExpr node) {
        refuseInAnnotation("named expression", node.span());
        if (stack.current().compIterDepth > 0) {
            throw SourceErrors.syntax(
                    "assignment expression cannot be used in a comprehension iterable expression",
                    node.span());
        }
        if (stack.current().comprehension != ComprehensionKind.NONE) {
            stack.bindAround(((Expr.Name) node.target()).id(), node.target().span());
        }
        expr(node.value());
        expr(node.target());
        return null;
    }

    @Override
    public Void visit(Expr.Lambda node) {
        defaults(node.parameters());
        stack.enter("lambda", BlockType.FUNCTION, node, node.span());
        parameters(node.parameters());
        expr(node.body());
        stack.exit();
        return null;
    }

    @Override
    public Void visit(Expr.Name node) {
        boolean isUsed = node.context() == ExprContext.LOAD;
        stack.add(node.id(), isUsed ? SymbolFlag.USE : SymbolFlag.LOCAL, node.span());
        // super() without arguments finds the class through this cell.
        if (isUsed && node.id().equals("super") && stack.current().isFunctionLike()) {
            stack.add("__class__", SymbolFlag.USE, node.span());
        }
        return null;
    }

    @Override
    public Void visit(Expr.Yield node) {
        refuseInAnnotation("yield expression", node.span());
        expr(node.value());
        generator(node.span());
        return null;
    }

    @Override
    public Void visit(Expr.YieldFrom node) {
        refuseInAnnotation("yield expression", node.span());
        expr(node.value());
        generator(node.span());
        return null;
    }

    private void generator(Span span) {
        Block block = stack.current();
        block.isGenerator = true;
        if (block.comprehension != ComprehensionKind.NONE) {
            throw SourceErrors.syntax("'yield' inside " + block.comprehension.description(), span);
        }
    }

    @Override
    public Void visit(Expr.Await node) {
        refuseInAnnotation("await expression", node.span());
        expr(node.value());
        stack.current().isCoroutine = true;
        return null;
    }

    /** {@code symtable_raise_if_annotation_block}. */
    private void refuseInAnnotation(String what, Span span) {
        Block block = stack.current();
        String where;
        switch (block.type()) {
            case ANNOTATION:
                where = "an annotation";
                break;
            case TYPE_VARIABLE:
                where = block.scopeInfo;
                break;
            case TYPE_ALIAS:
                where = "a type alias";
                break;
            case TYPE_PARAMETERS:
                where = "the definition of a generic";
                break;
            default:
                return;
        }
        throw SourceErrors.syntax(what + " cannot be used within " + where, span);
    }

    @Override
    public Void visit(Expr.ListComp node) {
        comprehension(ComprehensionKind.LIST, node, node.generators(), null, node.element());
        return null;
    }

    @Override
    public Void visit(Expr.SetComp node) {
        comprehension(ComprehensionKind.SET, node, node.generators(), null, node.element());
        return null;
    }

    @Override
    public Void visit(Expr.DictComp node) {
        comprehension(ComprehensionKind.DICT, node, node.generators(), node.value(), node.key());
        return null;
    }

    @Override
    public Void visit(Expr.GeneratorExp node) {
        comprehension(ComprehensionKind.GENERATOR, node, node.generators(), null, node.element());
        return null;
    }

    /** {@code symtable_handle_comprehension}. */
    private void comprehension(
            ComprehensionKind kind,
            Expr node,
            List<Comprehension> generators,
            Expr value,
            Expr element) {
        Comprehension outermost = generators.get(0);
        iterable(outermost.iterable());
        Block block = stack.enter(kind.blockName(), BlockType.FUNCTION, node, node.span());
        block.comprehension = kind;
        if (outermost.isAsync()) {
            block.isCoroutine = true;
        }
        stack.add(".0", SymbolFlag.PARAM, node.span());
        target(outermost.target());
        exprs(outermost.conditions());
        for (int i = 1; i < generators.size(); i++) {
            Comprehension generator = generators.get(i);
            target(generator.target());
            iterable(generator.iterable());
            exprs(generator.conditions());
            if (generator.isAsync()) {
                block.isCoroutine = true;
            }
        }
        expr(value);
        expr(element);
        boolean isGenerator = kind == ComprehensionKind.GENERATOR;
        block.isGenerator = isGenerator;
        stack.exit();
        if (block.isCoroutine && !isGenerator) {
            stack.current().isCoroutine = true;
        }
    }

    private void target(Expr target) {
        Block block = stack.current();
        block.isCompIterTarget = true;
        expr(target);
        block.isCompIterTarget = false;
    }

    private void iterable(Expr iterable) {
        Block block = stack.current();
        block.compIterDepth++;
        expr(iterable);
        block.compIterDepth--;
    }

    @Override
    public Void visit(Expr.BoolOp node) {
        exprs(node.values());
        return null;
    }

    @Override
    public Void visit(Expr.BinOp node) {
        expr(node.left());
        expr(node.right());
        return null;
    }

    @Override
    public Void visit(Expr.UnaryOp node) {
        expr(node.operand());
        return null;
    }

    @Override
    public Void visit(Expr.IfExp node) {
        expr(node.test());
        expr(node.body());
        expr(node.orElse());
        return null;
    }

    @Override
    public Void visit(Expr.Dict node) {
        exprs(node.keys());
        exprs(node.values());
        return null;
    }

    @Override
    public Void visit(Expr.Set node) {
        exprs(node.elements());
        return null;
    }

    @Override
    public Void visit(Expr.Compare node) {
        expr(node.left());
        exprs(node.comparators());
        return null;
    }

    @Override
    public Void visit(Expr.Call node) {
        expr(node.function());
        exprs(node.arguments());
        keywords(node.keywords());
        return null;
    }

    @Override
    public Void visit(Expr.FormattedValue node) {
        expr(node.value());
        expr(node.formatSpec());
        return null;
    }

    @Override
    public Void visit(Expr.JoinedStr node) {
        exprs(node.values());
        return null;
    }

    @Override
    public Void visit(Expr.Interpolation node) {
        expr(node.value());
        expr(node.formatSpec());
        return null;
    }

    @Override
    public Void visit(Expr.TemplateStr node) {
        exprs(node.values());
        return null;
    }

    @Override
    public Void visit(Expr.Literal node) {
        return null;
    }

    @Override
    public Void visit(Expr.Attribute node) {
        expr(node.value());
        return null;
    }

    @Override
    public Void visit(Expr.Subscript node) {
        expr(node.value());
        expr(node.slice());
        return null;
    }

    @Override
    public Void visit(Expr.Starred node) {
        expr(node.value());
        return null;
    }

    @Override
    public Void visit(Expr.ListExpr node) {
        exprs(node.elements());
        return null;
    }

    @Override
    public Void visit(Expr.Tuple node) {
        exprs(node.elements());
        return null;
    }

    @Override
    public Void visit(Expr.Slice node) {
        expr(node.lower());
        expr(node.upper());
        expr(node.step());
        return null;
    }
}
