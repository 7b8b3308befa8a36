package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;

/**
 * Where an attribute is said to stand that is not on the line where its expression begins: where
 * its name is.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code update_start_location_to_match_attr}</a>
 */
final class AttributePlace {
    private AttributePlace() {}

    static Span of(Expr.Attribute attribute, Span span) {
        Span whole = attribute.span();
        int line = whole.endLine();
        if (span.line() == line) {
            return span;
        }
        int length = Names.length(attribute.attribute());
        int column = -1;
        int endColumn = -1;
        if (length <= whole.endColumn()) {
            column = whole.endColumn() - length;
            endColumn = span.endColumn();
        }
        int endLine = Math.max(line, span.endLine());
        if (line == endLine) {
            endColumn = Math.max(column, endColumn);
        }
        return new Span(line, column, endLine, endColumn);
    }
}
