package dev.pyclair.compiler.ast;

import java.util.List;

/**
 * {@code for target in iterable if condition}.
 *
 * @param target the target
 * @param iterable what is gone through
 * @param conditions the conditions
 * @param isAsync whether {@code async} stands before it
 */
public record Comprehension(Expr target, Expr iterable, List<Expr> conditions, boolean isAsync) {}
