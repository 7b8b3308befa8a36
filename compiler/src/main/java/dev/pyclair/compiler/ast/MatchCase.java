package dev.pyclair.compiler.ast;

import java.util.List;

/**
 * {@code case pattern if guard: body}.
 *
 * @param pattern the pattern
 * @param guard the condition, or null
 * @param body what is inside
 */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) {}
