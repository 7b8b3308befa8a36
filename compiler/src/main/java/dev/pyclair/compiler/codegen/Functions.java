package dev.pyclair.compiler.codegen;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Docstring;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.sequence.Op;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Functions and lambdas: defaults, decorators, closures, bodies.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_function}, {@code compiler_lambda}, {@code
 *     compiler_make_closure}</a>
 */
final class Functions {
    private final Generator g;

    Functions(Generator g) {
        this.g = g;
    }

    /**
     * What {@code def} and {@code async def} have in common.
     *
     * @param statement the statement
     * @param name the name
     * @param parameters the parameters
     * @param body what is inside
     * @param decorators the decorators
     * @param returns the annotation of the result, or null
     * @param typeParams the type parameters
     * @param kind {@code FUNCTION} or {@code ASYNC_FUNCTION}
     */
    record Definition(
            Stmt statement,
            String name,
            Parameters parameters,
            List<Stmt> body,
            List<Expr> decorators,
            Expr returns,
            List<TypeParam> typeParams,
            Unit.Kind kind) {}

    void define(Definition function) {
        Span span = function.statement().span();
        checkNames(function.parameters());
        g.visitAll(function.decorators());
        int line = firstLine(function.decorators(), span);
        int attributes = defaults(function.parameters(), span);
        if (function.typeParams().isEmpty()) {
            annotatedBody(function, attributes, line);
        } else {
            generic(function, attributes, line);
        }
        applyDecorators(function.decorators());
        g.variable(function.name(), ExprContext.STORE, span);
    }

    /** The line of what is defined: that of its first decorator. */
    static int firstLine(List<Expr> decorators, Span span) {
        return decorators.isEmpty() ? span.line() : decorators.get(0).span().line();
    }

    void applyDecorators(List<Expr> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            g.add(Op.CALL, 0, decorators.get(i).span());
        }
    }

    private void annotatedBody(Definition function, int attributes, int line) {
        boolean hasAnnotations =
                g.annotations.build(
                        function.parameters(), function.returns(), function.statement().span());
        body(function, hasAnnotations ? attributes | Opargs.ANNOTATIONS : attributes, line);
    }

    /** A function with type parameters: another function makes it, and is given the defaults. */
    private void generic(Definition function, int attributes, int line) {
        Span span = function.statement().span();
        int arguments = Integer.bitCount(attributes & (Opargs.DEFAULTS | Opargs.KWDEFAULTS));
        if (arguments == 2) {
            g.add(Op.SWAP, 2, span);
        }
        g.enter(
                Unit.Kind.TYPE_PARAMETERS,
                "<generic parameters of " + function.name() + ">",
                g.table.block(function.typeParams()),
                line);
        g.typeParameters.build(function.typeParams());
        for (int i = 0; i < arguments; i++) {
            g.add(Op.LOAD_FAST, i, span);
        }
        annotatedBody(function, attributes, line);
        g.add(Op.SWAP, 2, span);
        g.add(Op.CALL_INTRINSIC_2, Opargs.SET_FUNCTION_TYPE_PARAMS, span);
        g.unit.code.setArgCounts(arguments, 0, 0);
        Unit unit = g.unit;
        closure(unit, g.leave(false), 0, span);
        if (arguments > 0) {
            g.add(Op.SWAP, arguments + 1, span);
            g.add(Op.CALL, arguments - 1, span);
        } else {
            g.add(Op.PUSH_NULL, span);
            g.add(Op.CALL, 0, span);
        }
    }

    private void body(Definition function, int attributes, int line) {
        List<Stmt> body = function.body();
        Block block = g.table.block(function.statement());
        boolean isGenerator = block.isCoroutine() || block.isGenerator();
        if (isGenerator) {
            g.enterGenerator(function.kind(), function.name(), block, line);
        } else {
            g.enter(function.kind(), function.name(), block, line);
        }
        int start = Docstring.isIn(body) ? 1 : 0;
        Constant doc = Constant.Singleton.NONE;
        if (start == 1 && g.options.optimize() < 2) {
            Expr.Literal literal = (Expr.Literal) ((Stmt.ExprStmt) body.get(0)).value();
            doc = CleanDocstring.of((Text) literal.value());
        }
        g.unit.code.consts().add(doc);
        countArguments(function.parameters());
        for (int i = start; i < body.size(); i++) {
            g.visit(body.get(i));
        }
        if (isGenerator) {
            g.endGenerator();
        }
        Unit unit = g.unit;
        closure(unit, g.leave(true), attributes, function.statement().span());
    }

    private void countArguments(Parameters parameters) {
        int posOnly = parameters.posonlyargs().size();
        g.unit.code.setArgCounts(
                posOnly + parameters.regular().size(), posOnly, parameters.kwonlyargs().size());
    }

    void lambda(Expr.Lambda node) {
        checkNames(node.parameters());
        int attributes = defaults(node.parameters(), node.span());
        Block block = g.table.block(node);
        g.enter(Unit.Kind.LAMBDA, "<lambda>", block, node.span().line());
        // The first constant would be the docstring
        g.unit.code.consts().add(Constant.Singleton.NONE);
        countArguments(node.parameters());
        g.visit(node.body());
        if (!block.isGenerator()) {
            g.add(Op.RETURN_VALUE, node.body().span());
        }
        Unit unit = g.unit;
        closure(unit, g.leave(!block.isGenerator()), attributes, node.span());
    }

    /** Pushes the defaults, and tells which attributes of a function they are. */
    private int defaults(Parameters parameters, Span span) {
        int attributes = 0;
        if (!parameters.defaults().isEmpty()) {
            g.visitAll(parameters.defaults());
            g.add(Op.BUILD_TUPLE, parameters.defaults().size(), span);
            attributes = Opargs.DEFAULTS;
        }
        List<Constant> names = null;
        List<Parameter> kwonly = parameters.kwonlyargs();
        for (int i = 0; i < kwonly.size(); i++) {
            Expr value = parameters.kwDefaults().get(i);
            if (value != null) {
                if (names == null) {
                    names = new ArrayList<>();
                }
                names.add(g.identifier(g.unit.mangle(kwonly.get(i).arg())));
                g.visit(value);
            }
        }
        if (names != null) {
            Constant[] items = names.toArray(new Constant[0]);
            g.load(Constant.Container.of(Constant.Kind.TUPLE, items), span);
            g.add(Op.BUILD_CONST_KEY_MAP, items.length, span);
            attributes |= Opargs.KWDEFAULTS;
        }
        return attributes;
    }

    /** Makes a function of the code of a unit that was left. */
    void closure(Unit inner, CodeObject code, int attributes, Span span) {
        NamePool free = inner.code.freeVars();
        int count = free.size();
        for (int i = 0; i < count; i++) {
            g.add(Op.LOAD_CLOSURE, cell(inner, free.get(i)), span);
        }
        if (count > 0) {
            g.add(Op.BUILD_TUPLE, count, span);
        }
        g.load(code, span);
        g.add(Op.MAKE_FUNCTION, span);
        if (count > 0) {
            g.add(Op.SET_FUNCTION_ATTRIBUTE, Opargs.CLOSURE, span);
        }
        attribute(attributes & Opargs.ANNOTATIONS, span);
        attribute(attributes & Opargs.KWDEFAULTS, span);
        attribute(attributes & Opargs.DEFAULTS, span);
    }

    private void attribute(int which, Span span) {
        if (which != 0) {
            g.add(Op.SET_FUNCTION_ATTRIBUTE, which, span);
        }
    }

    /** The cell of this unit that a function inside takes. */
    private int cell(Unit inner, String name) {
        CodeUnit code = g.unit.code;
        boolean isClassCell =
                g.unit.kind == Unit.Kind.CLASS
                        && (name.equals("__class__") || name.equals("__classdict__"));
        Scope scope = isClassCell ? Scope.CELL : g.unit.block.scope(name);
        int index =
                scope == Scope.CELL ? code.cellVars().indexOf(name) : code.freeVars().indexOf(name);
        if (index < 0) {
            throw new MissingCell(inner.code, name, scope).in(code);
        }
        return scope == Scope.CELL ? index : code.cellVars().size() + index;
    }

    private void checkNames(Parameters parameters) {
        checkNames(parameters.posonlyargs());
        checkNames(parameters.regular());
        if (parameters.vararg() != null) {
            checkName(parameters.vararg());
        }
        checkNames(parameters.kwonlyargs());
        if (parameters.kwarg() != null) {
            checkName(parameters.kwarg());
        }
    }

    private void checkNames(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            checkName(parameters.get(i));
        }
    }

    private void checkName(Parameter parameter) {
        g.variables.forbid(parameter.arg(), ExprContext.STORE, parameter.span());
    }
}
