package dev.pyclair.compiler.ast;

/**
 * A keyword argument.
 *
 * @param arg its name, or null for {@code **value}
 * @param value the value
 * @param span where it stands
 */
public record Keyword(String arg, Expr value, Span span) {}
