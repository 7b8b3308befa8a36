package dev.pyclair.compiler.ast;

/**
 * {@code name as asname} of an import.
 *
 * @param name the name
 * @param asname the name that is bound, or null
 * @param span where it stands
 */
public record Alias(String name, String asname, Span span) {}
