package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.ast.Alias;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Imports.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_import}, {@code compiler_from_import}</a>
 */
final class Imports {
    private final Generator g;

    Imports(Generator g) {
        this.g = g;
    }

    void statement(Stmt.Import node) {
        Span span = node.span();
        for (Alias alias : node.names()) {
            String name = alias.name();
            g.load(new Constant.Int(0), span);
            g.loadNone(span);
            g.name(Op.IMPORT_NAME, name, span);
            if (alias.asname() != null) {
                bind(name, alias.asname(), span);
            } else {
                int dot = name.indexOf('.');
                g.variable(dot < 0 ? name : name.substring(0, dot), ExprContext.STORE, span);
            }
        }
    }

    /** Binds {@code a.b.c} of {@code import a.b.c as name}, where the import has given a. */
    private void bind(String name, String asname, Span span) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            g.variable(asname, ExprContext.STORE, span);
            return;
        }
        while (true) {
            int start = dot + 1;
            dot = name.indexOf('.', start);
            String part = name.substring(start, dot < 0 ? name.length() : dot);
            g.add(Op.IMPORT_FROM, g.unit.code.names().add(part), span);
            if (dot < 0) {
                break;
            }
            g.add(Op.SWAP, 2, span);
            g.add(Op.POP_TOP, span);
        }
        g.variable(asname, ExprContext.STORE, span);
        g.add(Op.POP_TOP, span);
    }

    void statement(Stmt.ImportFrom node) {
        Span span = node.span();
        List<Alias> aliases = node.names();
        g.load(new Constant.Int(node.level()), span);
        if (node.level() == 0
                && "__future__".equals(node.module())
                && isBehindFutureImports(span)) {
            throw g.error("from __future__ imports must occur at the beginning of the file", span);
        }
        var names = new Constant[aliases.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = g.identifier(aliases.get(i).name());
        }
        g.load(Constant.Container.of(Constant.Kind.TUPLE, names), span);
        g.name(Op.IMPORT_NAME, node.module() == null ? "" : node.module(), span);
        if (aliases.get(0).name().equals("*")) {
            g.add(Op.CALL_INTRINSIC_1, Opargs.IMPORT_STAR, span);
            g.add(Op.POP_TOP, Generator.NOWHERE);
            return;
        }
        for (Alias alias : aliases) {
            g.name(Op.IMPORT_FROM, alias.name(), span);
            g.variable(
                    alias.asname() == null ? alias.name() : alias.asname(),
                    ExprContext.STORE,
                    span);
        }
        g.add(Op.POP_TOP, span);
    }

    /** Whether a place is behind the imports that stand where they may. */
    private boolean isBehindFutureImports(Span span) {
        Span last = g.future.last();
        return last == null
                || span.line() > last.endLine()
                || span.line() == last.endLine() && span.column() > last.endColumn();
    }
}
