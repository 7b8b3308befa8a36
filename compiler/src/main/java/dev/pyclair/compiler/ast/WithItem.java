package dev.pyclair.compiler.ast;

/**
 * {@code contextExpr as optionalVars}.
 *
 * @param contextExpr the context manager
 * @param optionalVars the target, or null
 */
public record WithItem(Expr contextExpr, Expr optionalVars) {}
