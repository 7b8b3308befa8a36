package dev.pyclair.compiler.codegen;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes: the body is a function that fills the namespace, which {@code __build_class__} is given.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_class}, {@code compiler_class_body}</a>
 */
final class Classes {
    private final Generator g;

    Classes(Generator g) {
        this.g = g;
    }

    void define(Stmt.ClassDef node) {
        Span span = node.span();
        g.visitAll(node.decorators());
        int line = Functions.firstLine(node.decorators(), span);
        if (node.typeParams().isEmpty()) {
            body(node, line);
            g.calls.arguments(2, node.bases(), node.keywords(), span);
        } else {
            generic(node, line);
        }
        g.functions.applyDecorators(node.decorators());
        g.variable(node.name(), ExprContext.STORE, span);
    }

    /** A class with type parameters: a function makes it, with {@code Generic} as last base. */
    private void generic(Stmt.ClassDef node, int line) {
        Span span = node.span();
        g.enter(
                Unit.Kind.TYPE_PARAMETERS,
                "<generic parameters of " + node.name() + ">",
                g.table.block(node.typeParams()),
                line);
        g.unit.privateName = node.name();
        g.typeParameters.build(node.typeParams());
        g.variable(".type_params", ExprContext.STORE, span);
        body(node, line);
        g.variable(".type_params", ExprContext.LOAD, span);
        g.add(Op.CALL_INTRINSIC_1, Opargs.SUBSCRIPT_GENERIC, span);
        g.variable(".generic_base", ExprContext.STORE, span);
        List<Expr> bases = new ArrayList<>(node.bases());
        bases.add(new Expr.Name(".generic_base", ExprContext.LOAD, span));
        g.calls.arguments(2, bases, node.keywords(), span);
        Unit unit = g.unit;
        g.functions.closure(unit, g.leave(false), 0, span);
        g.add(Op.PUSH_NULL, span);
        g.add(Op.CALL, 0, span);
    }

    private void body(Stmt.ClassDef node, int line) {
        Block block = g.table.block(node);
        g.enter(Unit.Kind.CLASS, node.name(), block, line);
        g.unit.privateName = node.name();
        Span first = new Span(line, 0, line, 0);
        prologue(node, line, first);
        g.statements.body(node.body(), first);
        epilogue(block);
        Unit unit = g.unit;
        CodeObject code = g.leave(true);
        // What follows belongs to the line of the class, not to that of a decorator
        Span span = node.span();
        g.add(Op.LOAD_BUILD_CLASS, span);
        g.add(Op.PUSH_NULL, span);
        g.functions.closure(unit, code, 0, span);
        g.loadName(node.name(), span);
    }

    private void prologue(Stmt.ClassDef node, int line, Span span) {
        g.variable("__name__", ExprContext.LOAD, span);
        g.variable("__module__", ExprContext.STORE, span);
        g.load(g.unit.code.qualnameText(), span);
        g.variable("__qualname__", ExprContext.STORE, span);
        g.load(new Constant.Int(line), span);
        g.variable("__firstlineno__", ExprContext.STORE, span);
        if (!node.typeParams().isEmpty()) {
            g.variable(".type_params", ExprContext.LOAD, span);
            g.variable("__type_params__", ExprContext.STORE, span);
        }
        if (g.unit.block.needsClassDict()) {
            g.add(Op.LOAD_LOCALS, span);
            g.add(Op.STORE_DEREF, g.unit.code.cellVars().add("__classdict__"), span);
        }
    }

    private void epilogue(Block block) {
        List<Constant> attributes = new ArrayList<>();
        for (String name : g.unit.staticAttributes) {
            attributes.add(g.identifier(name));
        }
        g.load(
                Constant.Container.of(Constant.Kind.TUPLE, attributes.toArray(new Constant[0])),
                Generator.NOWHERE);
        g.variable("__static_attributes__", ExprContext.STORE, Generator.NOWHERE);
        if (block.needsClassDict()) {
            int cell = g.unit.code.cellVars().add("__classdict__");
            g.add(Op.LOAD_CLOSURE, cell, Generator.NOWHERE);
            g.variable("__classdictcell__", ExprContext.STORE, Generator.NOWHERE);
        }
        if (block.needsClassClosure()) {
            int cell = g.unit.code.cellVars().add("__class__");
            g.add(Op.LOAD_CLOSURE, cell, Generator.NOWHERE);
            g.add(Op.COPY, 1, Generator.NOWHERE);
            g.variable("__classcell__", ExprContext.STORE, Generator.NOWHERE);
        } else {
            g.loadNone(Generator.NOWHERE);
        }
        g.add(Op.RETURN_VALUE, Generator.NOWHERE);
    }
}
