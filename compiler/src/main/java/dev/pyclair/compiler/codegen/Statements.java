package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Docstring;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.InstructionSequence.Label;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Statements: the simple ones here, others in classes of their own.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_visit_stmt}</a>
 */
final class Statements implements Stmt.Visitor<Void> {
    private final Generator g;

    Statements(Generator g) {
        this.g = g;
    }

    /** The body of a module or class: annotations, docstring, statements. */
    void body(List<Stmt> body, Span span) {
        Span first = g.unit.kind == Unit.Kind.MODULE && !body.isEmpty() ? body.get(0).span() : span;
        if (AnnotatedNames.areIn(body)) {
            g.add(Op.SETUP_ANNOTATIONS, first);
        }
        int start = 0;
        if (Docstring.isIn(body)) {
            start = 1;
            if (g.options.optimize() < 2) {
                Expr.Literal literal = (Expr.Literal) ((Stmt.ExprStmt) body.get(0)).value();
                g.load(CleanDocstring.of((Text) literal.value()), literal.span());
                g.variable("__doc__", ExprContext.STORE, Generator.NOWHERE);
            }
        }
        for (int i = start; i < body.size(); i++) {
            g.visit(body.get(i));
        }
    }

    /** What is typed at a prompt. */
    void interactive(List<Stmt> body) {
        if (AnnotatedNames.areIn(body)) {
            g.add(Op.SETUP_ANNOTATIONS, new Span(1, 0, 1, 0));
        }
        g.visitBody(body);
    }

    @Override
    public Void visit(Stmt.FunctionDef node) {
        g.functions.define(
                new Functions.Definition(
                        node,
                        node.name(),
                        node.parameters(),
                        node.body(),
                        node.decorators(),
                        node.returns(),
                        node.typeParams(),
                        Unit.Kind.FUNCTION));
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncFunctionDef node) {
        g.functions.define(
                new Functions.Definition(
                        node,
                        node.name(),
                        node.parameters(),
                        node.body(),
                        node.decorators(),
                        node.returns(),
                        node.typeParams(),
                        Unit.Kind.ASYNC_FUNCTION));
        return null;
    }

    @Override
    public Void visit(Stmt.ClassDef node) {
        g.classes.define(node);
        return null;
    }

    @Override
    public Void visit(Stmt.TypeAlias node) {
        g.typeParameters.alias(node);
        return null;
    }

    @Override
    public Void visit(Stmt.Return node) {
        Expr value = node.value();
        Span span = node.span();
        boolean isComputed = value != null && !(value instanceof Expr.Literal);
        if (!g.unit.block.isFunctionLike()) {
            throw g.error("'return' outside function", span);
        }
        if (value != null && g.unit.isCoroutine() && g.unit.block.isGenerator()) {
            throw g.error("'return' with value in async generator", span);
        }
        if (isComputed) {
            g.visit(value);
        } else if (value != null) {
            span = value.span();
            g.add(Op.NOP, span);
        }
        if (value == null || value.span().line() != node.span().line()) {
            span = node.span();
            g.add(Op.NOP, span);
        }
        span = g.unwinding.all(isComputed, span);
        if (value == null) {
            g.loadNone(span);
        } else if (!isComputed) {
            g.load(((Expr.Literal) value).value(), span);
        }
        g.add(Op.RETURN_VALUE, span);
        return null;
    }

    @Override
    public Void visit(Stmt.Delete node) {
        g.visitAll(node.targets());
        return null;
    }

    @Override
    public Void visit(Stmt.Assign node) {
        g.visit(node.value());
        List<Expr> targets = node.targets();
        for (int i = 0; i < targets.size(); i++) {
            if (i < targets.size() - 1) {
                g.add(Op.COPY, 1, node.span());
            }
            g.visit(targets.get(i));
        }
        return null;
    }

    @Override
    public Void visit(Stmt.AugAssign node) {
        g.assignments.augmented(node);
        return null;
    }

    @Override
    public Void visit(Stmt.AnnAssign node) {
        g.assignments.annotated(node);
        return null;
    }

    @Override
    public Void visit(Stmt.For node) {
        g.loops.loop(node);
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncFor node) {
        g.loops.loop(node);
        return null;
    }

    @Override
    public Void visit(Stmt.While node) {
        g.loops.loop(node);
        return null;
    }

    @Override
    public Void visit(Stmt.If node) {
        boolean hasElse = !node.orElse().isEmpty();
        Label end = g.label();
        Label next = hasElse ? g.label() : end;
        g.conditions.jumpIf(node.test(), next, false, node.span());
        g.visitBody(node.body());
        if (hasElse) {
            g.jump(Op.JUMP_NO_INTERRUPT, end, Generator.NOWHERE);
            g.use(next);
            g.visitBody(node.orElse());
        }
        g.use(end);
        return null;
    }

    @Override
    public Void visit(Stmt.With node) {
        g.withBlocks.block(node, 0);
        return null;
    }

    @Override
    public Void visit(Stmt.AsyncWith node) {
        g.withBlocks.block(node, 0);
        return null;
    }

    @Override
    public Void visit(Stmt.Match node) {
        g.matches.statement(node);
        return null;
    }

    @Override
    public Void visit(Stmt.Raise node) {
        int count = 0;
        if (node.exception() != null) {
            g.visit(node.exception());
            count++;
            if (node.cause() != null) {
                g.visit(node.cause());
                count++;
            }
        }
        g.add(Op.RAISE_VARARGS, count, node.span());
        return null;
    }

    @Override
    public Void visit(Stmt.Try node) {
        g.tryBlocks.statement(node);
        return null;
    }

    @Override
    public Void visit(Stmt.TryStar node) {
        g.tryBlocks.statement(node);
        return null;
    }

    @Override
    public Void visit(Stmt.Assert node) {
        g.suspicions.checkAssertion(node);
        if (g.options.optimize() > 0) {
            return null;
        }
        Label end = g.label();
        g.conditions.jumpIf(node.test(), end, true, node.span());
        g.add(Op.LOAD_ASSERTION_ERROR, node.span());
        if (node.message() != null) {
            g.visit(node.message());
            g.add(Op.CALL, 0, node.span());
        }
        g.add(Op.RAISE_VARARGS, 1, node.test().span());
        g.use(end);
        return null;
    }

    @Override
    public Void visit(Stmt.Import node) {
        g.imports.statement(node);
        return null;
    }

    @Override
    public Void visit(Stmt.ImportFrom node) {
        g.imports.statement(node);
        return null;
    }

    @Override
    public Void visit(Stmt.Global node) {
        return null;
    }

    @Override
    public Void visit(Stmt.Nonlocal node) {
        return null;
    }

    @Override
    public Void visit(Stmt.ExprStmt node) {
        if (g.options.isInteractive() && g.unit.nesting <= 1) {
            g.visit(node.value());
            g.add(Op.CALL_INTRINSIC_1, Opargs.PRINT, node.span());
            g.add(Op.POP_TOP, Generator.NOWHERE);
        } else if (node.value() instanceof Expr.Literal) {
            g.add(Op.NOP, node.span());
        } else {
            g.visit(node.value());
            g.add(Op.POP_TOP, Generator.NOWHERE);
        }
        return null;
    }

    @Override
    public Void visit(Stmt.Pass node) {
        g.add(Op.NOP, node.span());
        return null;
    }

    @Override
    public Void visit(Stmt.Break node) {
        g.loops.leave(node);
        return null;
    }

    @Override
    public Void visit(Stmt.Continue node) {
        g.loops.repeat(node);
        return null;
    }
}
