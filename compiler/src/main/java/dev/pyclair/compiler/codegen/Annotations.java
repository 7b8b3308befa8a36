package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * Annotations of functions and names, evaluated or kept as text.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_visit_annotations}</a>
 */
final class Annotations {
    private final Generator g;

    Annotations(Generator g) {
        this.g = g;
    }

    /** The annotation itself, or its text. */
    void value(Expr annotation) {
        if (g.future.hasAnnotations()) {
            g.load(AnnotationText.of(annotation), annotation.span());
        } else {
            g.visit(annotation);
        }
    }

    /** Builds a tuple of names and annotations of a function, if there are any. */
    boolean build(Parameters parameters, Expr returns, Span span) {
        int count = all(parameters.regular(), span) + all(parameters.posonlyargs(), span);
        if (parameters.vararg() != null) {
            count += one(parameters.vararg(), span);
        }
        count += all(parameters.kwonlyargs(), span);
        if (parameters.kwarg() != null) {
            count += one(parameters.kwarg(), span);
        }
        if (returns != null) {
            count += one("return", returns, span);
        }
        if (count > 0) {
            g.add(Op.BUILD_TUPLE, count, span);
        }
        return count > 0;
    }

    private int all(List<Parameter> parameters, Span span) {
        int count = 0;
        for (int i = 0; i < parameters.size(); i++) {
            count += one(parameters.get(i), span);
        }
        return count;
    }

    private int one(Parameter parameter, Span span) {
        return parameter.annotation() == null
                ? 0
                : one(parameter.arg(), parameter.annotation(), span);
    }

    private int one(String name, Expr annotation, Span span) {
        g.loadName(g.unit.mangle(name), span);
        if (!g.future.hasAnnotations() && annotation instanceof Expr.Starred starred) {
            // *args: *Ts
            g.visit(starred.value());
            g.add(Op.UNPACK_SEQUENCE, 1, span);
        } else {
            value(annotation);
        }
        return 2;
    }
}
