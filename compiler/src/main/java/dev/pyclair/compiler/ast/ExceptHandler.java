package dev.pyclair.compiler.ast;

import java.util.List;

/**
 * {@code except type as name: body}.
 *
 * @param type the classes, or null
 * @param name the name, or null
 * @param body what is inside
 * @param span where it stands
 */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) {}
