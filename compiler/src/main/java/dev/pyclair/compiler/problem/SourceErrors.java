package dev.pyclair.compiler.problem;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.source.SourceException;

/** Failures at pieces of the tree. */
public final class SourceErrors {
    private SourceErrors() {}

    /**
     * A failure at a piece of the tree, as the passes after the parser place it: offsets in UTF-8
     * bytes.
     *
     * @param kind the class of the exception
     * @param message what is wrong, in CPython's words
     * @param span the piece
     * @return the exception
     */
    public static SourceException at(SourceException.Kind kind, String message, Span span) {
        return new SourceException(
                kind,
                message,
                span.line(),
                span.column() + 1,
                span.endLine(),
                span.endColumn() + 1);
    }

    /**
     * A {@code SyntaxError} at a piece of the tree.
     *
     * @param message what is wrong, in CPython's words
     * @param span the piece
     * @return the exception
     */
    public static SourceException syntax(String message, Span span) {
        return at(SourceException.Kind.SYNTAX, message, span);
    }
}
