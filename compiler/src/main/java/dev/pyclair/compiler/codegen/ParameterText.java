package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;

/**
 * The parameters of a lambda as text.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_unparse.c">CPython: {@code
 *     Python/ast_unparse.c}, {@code append_ast_args}</a>
 */
final class ParameterText {
    private final StringBuilder out = new StringBuilder();

    private ParameterText() {}

    static String of(Parameters parameters) {
        var writer = new ParameterText();
        writer.append(parameters);
        return writer.out.toString();
    }

    private void append(Parameters parameters) {
        int posOnly = parameters.posonlyargs().size();
        int count = posOnly + parameters.regular().size();
        int firstDefault = count - parameters.defaults().size();
        for (int i = 0; i < count; i++) {
            separate();
            one(
                    i < posOnly
                            ? parameters.posonlyargs().get(i)
                            : parameters.regular().get(i - posOnly));
            if (i >= firstDefault) {
                value(parameters.defaults().get(i - firstDefault));
            }
            if (i + 1 == posOnly) {
                out.append(", /");
            }
        }
        if (parameters.vararg() != null || !parameters.kwonlyargs().isEmpty()) {
            separate();
            out.append('*');
            if (parameters.vararg() != null) {
                one(parameters.vararg());
            }
        }
        for (int i = 0; i < parameters.kwonlyargs().size(); i++) {
            separate();
            one(parameters.kwonlyargs().get(i));
            if (parameters.kwDefaults().get(i) != null) {
                value(parameters.kwDefaults().get(i));
            }
        }
        if (parameters.kwarg() != null) {
            separate();
            out.append("**");
            one(parameters.kwarg());
        }
    }

    private void separate() {
        if (out.length() > 0) {
            out.append(", ");
        }
    }

    private void one(Parameter parameter) {
        out.append(parameter.arg());
    }

    private void value(Expr value) {
        out.append('=').append(AnnotationText.value(value));
    }
}
