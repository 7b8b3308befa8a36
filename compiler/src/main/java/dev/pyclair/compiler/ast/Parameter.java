package dev.pyclair.compiler.ast;

import dev.pyclair.code.Text;

/**
 * A parameter; {@code arg} in Python.
 *
 * @param arg its name
 * @param annotation the annotation, or null
 * @param typeComment the text after {@code # type:}, or null
 * @param span where it stands
 */
public record Parameter(String arg, Expr annotation, Text typeComment, Span span) {}
